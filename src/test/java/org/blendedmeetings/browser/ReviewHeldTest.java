package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalRole.IRO;
import static org.blendedmeetings.people.ProfessionalRole.SOCIAL_WORKER;

import java.time.Duration;
import java.time.LocalDate;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The reviewing officer on the day of a review: what is missing, the conversation with the child, the code, and done. */
@BrowserTest
class ReviewHeldTest {
    private Scene scene;
    private Family family;
    private MeetingView review;

    @Autowired
    Bookings bookings;

    @BeforeEach
    void the_day_of_a_review(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        family = scene.stage().aFamily(IRO, SOCIAL_WORKER);
        review = scene.off().askedFor(family, "CLA_REVIEW_N", LocalDate.of(2026, 6, 18));
        scene.off().everybodyWishes(review, Preference.IN_PERSON);
        scene.off().decidedAsAsked(review);
        scene.off().booked(review);
    }

    @ParameterizedTest
    @EnumSource
    void a_review_is_completed_after_the_child_was_spoken_with_and_the_code_is_confirmed(At at) {
        var walk = scene.walk(at);
        beforeTheDay();
        try (var iro = walk.signedIn(family.the(IRO))) {
            iro.open("/desk/my-work");
            assertThat(iro.reads()).contains("Speak with the child before their review", family.child());
        }
        scene.goesOnAfter(Duration.ofDays(1));
        try (var iro = walk.signedIn(family.the(IRO))) {
            iro.open("/meetings/" + review.reference());
            iro.press(LINK, "Record the outcome");
            iro.choose("It was held, and is completed");
            iro.press(BUTTON, "Save the outcome");
            assertThat(iro.reads()).contains("There is a problem", "conversation with the child is not recorded");
            speak(iro);
            complete(iro);
        }
    }

    private void speak(Visitor iro) {
        iro.press(LINK, "Record the conversation with the child");
        iro.write("On which day", "20 11 2026");
        iro.choose("On a screen");
        iro.press(BUTTON, "Record it");
        assertThat(iro.reads()).contains("There is a problem", "nobody else was in the room");
        iro.tick("On a screen: nobody else");
        iro.press(BUTTON, "Record it");
        assertThat(iro.reads()).contains("The child was spoken with on a screen (20 November 2026)");
    }

    private void complete(Visitor iro) {
        iro.choose("It was held, and is completed");
        iro.choose("There, and spoke for themselves");
        iro.press(BUTTON, "Save the outcome");
        assertThat(iro.reads()).contains("PN1: Was there and spoke for themselves", "Nothing is saved yet");
        iro.press(BUTTON, "Confirm PN1 and save the outcome");
        assertThat(iro.reads())
                .contains("The outcome is recorded", "Spoken with on a screen")
                .containsSubsequence("What comes next", "Child-in-care review");
        iro.open("/people/" + review.child() + "/due");
        assertThat(iro.reads()).contains("PN1: Was there and spoke for themselves");
        anotherCode(iro);
    }

    private static void anotherCode(Visitor iro) {
        iro.press(LINK, "Another code");
        iro.press(BUTTON, "Save the code");
        assertThat(iro.reads()).contains("There is a problem", "Choose the code.", "On record: PN1");
        iro.choose("PN4: Was there without contributing");
        iro.write("How you know", "My own notes of the day.");
        iro.press(BUTTON, "Save the code");
        assertThat(iro.reads()).contains("The return has this code from now on.", "On record: PN4");
    }

    private void beforeTheDay() {
        var end = bookings.ofMeeting(review.id()).orElseThrow().end();
        scene.goesOnAfter(Duration.between(TestClock.MONDAY, end).plusHours(1).minusDays(1));
    }
}
