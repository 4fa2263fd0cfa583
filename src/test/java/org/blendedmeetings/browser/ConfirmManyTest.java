package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An IRO confirms what was asked for, many at once, with the keyboard. */
@BrowserTest
class ConfirmManyTest {
    private Scene scene;

    @Autowired
    Approvals approvals;

    @Autowired
    Decisions decisions;

    @Autowired
    Meetings meetings;

    @BeforeEach
    void a_monday_morning(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
    }

    @Test
    void many_are_confirmed_in_one_go_and_one_that_was_decided_meanwhile_is_named() {
        var first = scene.stage().aFamily(IRO, SOCIAL_WORKER);
        var second = scene.stage().another(first, IRO, SOCIAL_WORKER);
        var third = scene.stage().another(first, IRO, SOCIAL_WORKER);
        var reviews = Stream.of(first, second, third).map(this::answered).toList();

        try (var iro = scene.walk(Visitor::atADesk).signedIn(first.the(IRO))) {
            assertThat(iro.reads()).containsSubsequence("As asked", "3", first.child(), second.child(), third.child());
            iro.tick(third.child());
            iro.tick(third.child());
            decidedByAnother(reviews.get(1));
            iro.press(BUTTON, "Confirm the ticked ones as asked");
            assertThat(iro.reads())
                    .contains("2 meetings are confirmed as asked.")
                    .contains(second.child() + ", Child-in-care review: This format has been decided already by Sam")
                    .contains("Nothing waits to be confirmed.");
        }

        assertThat(reviews).extracting(each -> meetings.get(each.id()).status()).containsOnly(MeetingStatus.TO_BOOK);
    }

    private MeetingView answered(Family family) {
        var review = scene.off().askedFor(family, "CLA_REVIEW_N", LocalDate.of(2026, 6, 18));
        scene.off().everybodyWishes(review, Preference.IN_PERSON);
        return review;
    }

    private void decidedByAnother(MeetingView review) {
        var decision = decisions.ofMeeting(review.id()).orElseThrow().id();
        var head = new Somebody().name("Sam Other").role(Role.HEAD_OF_SERVICE).signedIn();
        approvals.decide(decision, head, Choice.asAsked(), Reason.NONE);
    }
}
