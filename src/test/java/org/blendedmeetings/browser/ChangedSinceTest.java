package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What changed after the decision reaches business support; booked, the meeting is printed for one reader. */
@BrowserTest
class ChangedSinceTest {
    private static final LocalDate LAST = LocalDate.of(2026, 6, 24);

    private Scene scene;
    private Walk walk;
    private Family family;
    private MeetingView meeting;

    @BeforeEach
    void a_girl_and_her_mother_must_not_meet_after_all(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        family = scene.stage().aFamily(IRO, SOCIAL_WORKER);
        meeting = scene.off().askedFor(family, "CLA_REVIEW_N", LAST);
        scene.says().aScreenForTheMother(meeting);
        scene.off().decidedAsAsked(meeting);
        scene.says().mustNotMeet(meeting);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_seen_settled_booked_and_printed(At at) {
        walk = scene.walk(at);
        seeWhatWouldChange();
        scene.off().booked(meeting);
        print();
    }

    private void seeWhatWouldChange() {
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.press(LINK, "Your list");
            clerk.press(LINK, "See what would change for ref " + meeting.reference());
            assertThat(clerk.reads()).contains(family.child(), "without others of the family", "Decide anew");
            clerk.press(LINK, "your list");
            clerk.press(LINK, "has to follow, ref " + meeting.reference());
            clerk.write(
                    "How was it settled?",
                    "It stays: one is in the room and one on a screen, each in a part of their own.");
            clerk.press(BUTTON, "Settled");
            assertThat(clerk.reads()).contains("It is off the list");
        }
    }

    private void print() {
        try (var clerk = walk.signedIn(family.clerk())) {
            clerk.open("/meetings/" + meeting.reference());
            clerk.press(LINK, "Print what you may read of this meeting");
            assertThat(clerk.reads()).contains(family.child(), "Who takes part");
            clerk.press(LINK, "Back to the meeting");
            clerk.unfold("Print the invitation of somebody who takes part");
            clerk.press(LINK, "For Maren");
            assertThat(clerk.reads()).contains("Hello Maren").doesNotContain("Juniper");
        }
    }
}
