package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.CorrectingRecords;
import org.blendedmeetings.people.PersonRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** How a child of nine who was not there took part in their review. */
@BlendedTest
class ReviewOutcomeTest {
    ReviewDay review;

    @BeforeEach
    void it_was_today(@Autowired AutowireCapableBeanFactory beans) {
        review = beans.createBean(ReviewDay.class);
        review.is(aChild().born(review.today().minusYears(9)));
    }

    @Test
    void the_code_is_shown_before_anything_is_saved_and_kept_when_it_is_confirmed() throws Exception {
        review.speak("day", review.today().toString(), "mode", "IN_PERSON");

        assertThat(review.held("participation.spokeFor", "SENT").getContentAsString())
                .contains(
                        "PN6: Was not there and sent what they think", "Confirm PN6 and save", "Nothing is saved yet");
        assertThat(review.status()).isEqualTo(MeetingStatus.BOOKED);

        review.held("participation.spokeFor", "SENT", "participation.confirmed", "PN6");
        assertThat(review.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(review.code()).isEqualTo("PN6");
    }

    @Test
    void what_was_confirmed_and_then_changed_is_shown_again() throws Exception {
        review.speak("day", review.today().toString(), "mode", "IN_PERSON");

        assertThat(review.held("participation.spokeFor", "NO_VIEWS", "participation.confirmed", "PN6")
                        .getContentAsString())
                .contains("Confirm PN7 and save");
        assertThat(review.status()).isEqualTo(MeetingStatus.BOOKED);
    }

    @Test
    void another_code_has_its_reason_and_fits_the_age() throws Exception {
        review.speak("day", review.today().toString(), "mode", "IN_PERSON");

        assertThat(review.held(confirmed("PN5", "")).getContentAsString()).contains("Say why PN5 is right");
        assertThat(review.held(confirmed("PN0", "Was small.")).getContentAsString())
                .contains("rule 440");
        assertThat(review.status()).isEqualTo(MeetingStatus.BOOKED);

        review.held(confirmed("PN5", "The advocate read the letter out."));
        assertThat(review.code()).isEqualTo("PN5");
    }

    @Test
    void under_four_there_is_nothing_to_ask() throws Exception {
        review.is(aChild().born(review.today().minusYears(4).plusDays(1)));
        review.speak("day", review.today().toString(), "mode", "INAPPROPRIATE", "reason", "Three years old.");

        assertThat(review.outcome()).contains("PN0").doesNotContain("participation.spokeFor");

        review.held("participation.confirmed", "PN0");
        assertThat(review.code()).isEqualTo("PN0");
    }

    @Test
    void a_birthday_put_right_afterwards_makes_the_code_a_task_of_whoever_arranged_the_review(
            @Autowired ExceptionsOf lists, @Autowired CorrectingRecords correcting, @Autowired PersonRecords records)
            throws Exception {
        review.is(aChild().born(review.today().minusYears(4)));
        review.speak("day", review.today().toString(), "mode", "IN_PERSON");
        review.held("participation.spokeFor", "SENT", "participation.confirmed", "PN6");

        var clerk = Somebody.with(Role.BUSINESS_SUPPORT);
        var child = review.meeting().child();
        var record = records.open(clerk, child);
        var birth = new Birth(review.today().minusYears(4).plusDays(1), null);
        correcting.correct(
                child, record.version(), record.name(), birth, record.needs(), "Birth certificate.", Actor.SYSTEM);

        assertThat(lists.on(clerk))
                .filteredOn(each -> review.meeting().reference().equals(each.reference()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.code()).isEqualTo(ExceptionCode.EX_DATA);
                    assertThat(each.what()).contains("PN6 is for a child of four or more");
                    assertThat(each.action())
                            .startsWith("/people/" + child + "/held/")
                            .endsWith("/code");
                    assertThat(each.actionWords()).isEqualTo("Give the code");
                });
    }

    @Test
    void without_a_date_of_birth_the_page_says_where_to_enter_it() throws Exception {
        review.is(aChild().born(null));
        review.speak("day", review.today().toString(), "mode", "IN_PERSON");

        assertThat(review.outcome())
                .contains(
                        "date of birth is not known",
                        "/people/" + review.meeting().child() + "/details");
        assertThat(review.held("participation.spokeFor", "SENT").getContentAsString())
                .contains("record first");
        assertThat(review.status()).isEqualTo(MeetingStatus.BOOKED);
    }

    private static String[] confirmed(String code, String why) {
        return new String[] {
            "participation.spokeFor",
            "SENT",
            "participation.confirmed",
            "PN6",
            "participation.code",
            code,
            "participation.why",
            why
        };
    }
}
