package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.HEALTH_VISITOR;
import static org.blendedmeetings.people.ProfessionalRole.LEAD_PRACTITIONER;
import static org.blendedmeetings.people.ProfessionalRole.POLICE;
import static org.blendedmeetings.people.ProfessionalRole.TEAM_MANAGER;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What business support put right: a chair who declines, a number that is not safe, a meeting asked for by mistake. */
@BrowserTest
class PutRightTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private Scene scene;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @Test
    void a_chair_who_declines_is_on_the_list_until_it_is_settled() {
        var walk = scene.walk(Visitor::onAPhone);
        var family = scene.stage().aFamily(TEAM_MANAGER, POLICE, HEALTH_VISITOR);
        var meeting = scene.off().askedFor(family, "STRATEGY", FRIDAY);
        scene.off().booked(meeting);
        try (var chair = walk.anybody()) {
            chair.open("/sandbox/mailboxes/" + family.mailboxOf(TEAM_MANAGER));
            chair.press(BUTTON, "Decline");
        }
        scene.goesOnAfter(Duration.ofMinutes(16));
        var about = "Somebody who must be there declined, ref " + meeting.reference();
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.press(LINK, "Your list");
            clerk.press(LINK, "Open the meeting for ref " + meeting.reference());
            assertThat(clerk.reads()).contains("does not come", "Somebody who must come declined");
            clerk.open("/exceptions");
            clerk.press(LINK, about);
            clerk.press(BUTTON, "Settled");
            assertThat(clerk.reads()).contains("There is a problem");
            clerk.write("How was it settled?", "Her deputy leads it; both of them know.");
            clerk.press(BUTTON, "Settled");
            assertThat(clerk.reads()).contains("It is off the list");
            assertThat(clerk.sees(LINK, about)).isFalse();
        }
    }

    @Test
    void a_mailbox_is_marked_unsafe_with_the_keyboard_alone() {
        var walk = scene.walk(Visitor::atADesk);
        var family = scene.stage().aFamily(LEAD_PRACTITIONER);
        var meeting = scene.off().askedFor(family, "EH_CONTACT", FRIDAY);
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.open("/meetings/" + meeting.reference());
            clerk.press(LINK, "Maren");
            assertThat(clerk.reads()).contains(family.parentEmail(), "Safe");
            clerk.press(LINK, "Change Email");
            clerk.choose("Not safe");
            clerk.write("Who told you, and when?", "Maren, by telephone this morning");
            clerk.press(BUTTON, "Save");
            assertThat(clerk.reads()).contains("Not safe");
        }
    }

    @Test
    void a_meeting_asked_for_by_mistake_is_withdrawn() {
        var walk = scene.walk(Visitor::onAnOldPhone);
        var family = scene.stage().aFamily(TEAM_MANAGER, POLICE, HEALTH_VISITOR);
        var meeting = scene.off().askedFor(family, "STRATEGY", FRIDAY);
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.open("/meetings/" + meeting.reference());
            clerk.unfold("Withdraw this meeting");
            clerk.write("Why", "Asked for twice");
            clerk.press(BUTTON, "Withdraw");
            assertThat(clerk.reads()).contains("The meeting is withdrawn", "Asked for twice");
        }
    }
}
