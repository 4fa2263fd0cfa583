package org.blendedmeetings.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Never silent: rung first, written to after, on somebody's list until both are done (policy 0.7). */
@BlendedTest
class TellingTest {
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 23, 9, 0);
    private static final String NO_SUCH_NUMBER = "07700 900002";

    @Autowired
    TellingLists lists;

    @Autowired
    WritingSentences writing;

    @Autowired
    ConfirmingSentences confirming;

    @Autowired
    WrittenToFamily writtenToFamily;

    @Autowired
    TestJobs jobs;

    @Autowired
    TestClock clock;

    private ToBeTold told;
    private PersonId mother;

    @BeforeEach
    void a_mother_does_not_have_what_she_asked_for(@Autowired AutowireCapableBeanFactory beans) {
        clock.setTo(TestClock.MONDAY);
        told = beans.createBean(ToBeTold.class).withAChildOf(10);
        jobs.runDue();
        mother = told.family().mother();
        told.unmet(mother);
    }

    @AfterEach
    void monday_again() {
        clock.setTo(TestClock.MONDAY);
    }

    @Test
    void it_is_on_the_list_of_whoever_chairs_with_two_working_days() {
        assertThat(lists.of(told.iro())).singleElement().satisfies(row -> {
            assertThat(row.firstName()).isEqualTo("Philomena");
            assertThat(row.due()).isEqualTo("2026-11-25T09:00:00Z");
            assertThat(row.told()).isFalse();
        });
        assertThat(lists.of(told.family().signedInWorker())).isEmpty();
    }

    @Test
    void the_exception_ends_when_a_voice_has_told_them_and_the_sentence_is_sent_and_not_before() {
        assertThatThrownBy(() -> draft(WrittenWay.MESSAGE)).hasMessageStartingWith("They are rung first.");
        told.told(mother);
        assertThat(lists.of(told.iro())).singleElement().matches(ToTell::told);
        draft(WrittenWay.MESSAGE);
        assertThat(told.exceptionIsOpen()).isTrue();

        confirm();
        assertThat(told.exceptionIsOpen()).as("not sent yet").isTrue();
        jobs.runDue();

        assertThat(told.exceptionIsOpen()).isFalse();
        assertThat(lists.of(told.iro())).isEmpty();
        var account = told.account(mother);
        assertThat(account.state()).isEqualTo(TellingState.TOLD);
        assertThat(account.told()).get().extracting(ToldCall::by).isEqualTo("Ivor Reviewer");
        assertThat(account.written().sentAt()).isEqualTo(TestClock.MONDAY);
        assertThat(account.written().way()).isEqualTo("Email");
        assertThat(account.written().text())
                .startsWith("We have arranged the meeting this way. Ring Ivor Reviewer on ")
                .contains("You can have an advocate", "They will answer in two working days.");
    }

    @Test
    void a_second_confirmation_sends_nothing_more() {
        told.told(mother);
        draft(WrittenWay.MESSAGE);
        confirm();

        assertThatThrownBy(this::confirm)
                .hasMessage("The written sentence has been confirmed already, by Ivor Reviewer.");
    }

    @Test
    void after_three_calls_in_vain_in_two_ways_it_may_go_without_a_voice_and_says_so() {
        told.rang(mother, VoiceWay.PHONE, false, NINE);
        told.rang(mother, VoiceWay.PHONE, false, NINE);
        told.rang(mother, VoiceWay.PHONE, false, NINE);
        assertThatThrownBy(() -> draft(WrittenWay.MESSAGE)).hasMessageStartingWith("They are rung first.");

        told.rang(mother, VoiceWay.VISIT, false, NINE);
        draft(WrittenWay.MESSAGE);
        confirm();
        jobs.runDue();

        assertThat(told.account(mother).withoutVoice()).isTrue();
        assertThat(told.account(mother).calls()).hasSize(4);
        assertThat(told.exceptionIsOpen()).isFalse();
    }

    @Test
    void a_call_is_neither_in_the_future_nor_before_it_was_decided() {
        assertThatThrownBy(() -> told.rang(mother, VoiceWay.PHONE, true, NINE.plusMinutes(1)))
                .hasMessage("The call cannot be in the future.");
        assertThatThrownBy(() -> told.rang(mother, VoiceWay.PHONE, true, NINE.minusDays(1)))
                .hasMessageStartingWith("This is before it was decided.");
    }

    @Test
    void what_does_not_arrive_is_somebodys_again_with_the_reason() {
        told.writtenTo(mother, NO_SUCH_NUMBER, false);
        told.told(mother);
        draft(WrittenWay.MESSAGE);
        confirm();
        jobs.runDue();
        clock.advance(Duration.ofHours(2));
        jobs.tryDue();

        assertThat(told.openException()).get().satisfies(open -> assertThat(open.what())
                .isEqualTo("The written sentence to Philomena did not arrive: there is no such number."
                        + " Send it another way, or hand it over."));
        assertThat(lists.of(told.iro()))
                .singleElement()
                .extracting(ToTell::failed)
                .isEqualTo("there is no such number");
        assertThat(writtenToFamily.to(told.visit(mother))).isEmpty();

        draft(WrittenWay.HANDED_OVER);
        confirm();
        assertThat(told.exceptionIsOpen()).isFalse();
        assertThat(told.account(mother).written().way()).isEqualTo("A letter handed over");
    }

    @Test
    void a_wish_that_is_met_after_all_leaves_nothing_to_tell_until_it_is_not_again() {
        told.met(mother);
        assertThat(lists.of(told.iro())).isEmpty();
        assertThatThrownBy(() -> told.told(mother)).isInstanceOf(Refused.class).hasMessageContaining("met after all");

        clock.advance(Duration.ofHours(1));
        told.unmet(mother);
        assertThat(lists.of(told.iro()))
                .singleElement()
                .extracting(ToTell::due)
                .isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @Test
    void who_was_told_is_not_told_again_when_the_same_is_decided_once_more() {
        told.told(mother);
        draft(WrittenWay.HANDED_OVER);
        confirm();

        told.unmet(mother);

        assertThat(told.exceptionIsOpen()).isFalse();
        assertThat(lists.of(told.iro())).isEmpty();
    }

    private void draft(WrittenWay way) {
        writing.draft(told.iro(), told.decision(), told.part(mother), new Draft(way, null, false));
    }

    private void confirm() {
        confirming.confirm(told.iro(), told.decision(), told.part(mother));
    }
}
