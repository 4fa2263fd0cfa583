package org.blendedmeetings.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.SafetyAccount;
import org.blendedmeetings.people.SharedHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Words of whoever tells: only where they are safe, and refused in one sentence that tells nobody why not. */
@BlendedTest
class OwnWordsTest {
    private static final String WORDS = "The hub has a quiet room you can use on the day.";
    private static final String REFUSED = "Words of your own cannot be added to this message. Say them when you ring.";

    @Autowired
    TellingPages pages;

    @Autowired
    WritingSentences writing;

    @Autowired
    ConfirmingSentences confirming;

    @Autowired
    WrittenToFamily writtenToFamily;

    @Autowired
    RecordingSafety safety;

    @Autowired
    TestJobs jobs;

    private ToBeTold told;
    private PersonId mother;

    @BeforeEach
    void a_mother_was_told_by_a_voice(@Autowired AutowireCapableBeanFactory beans, @Autowired TestClock clock) {
        clock.setTo(TestClock.MONDAY);
        told = beans.createBean(ToBeTold.class).withAChildOf(10);
        mother = told.family().mother();
        told.unmet(mother);
        told.told(mother);
    }

    @Test
    void who_has_the_duty_may_write_to_a_phone_she_alone_reads_after_saying_that_it_is_safe() {
        told.writtenTo(mother, "07700 900201", true);
        assertThat(offeredTo(told.iroWithTheDuty())).isTrue();
        assertThatThrownBy(() -> draft(told.iroWithTheDuty(), false))
                .hasMessageStartingWith("Say that these words are safe");

        draft(told.iroWithTheDuty(), true);
        confirming.confirm(told.iroWithTheDuty(), told.decision(), told.part(mother));
        jobs.runDue();

        assertThat(reads()).isEqualTo(WORDS);
        assertThat(told.account(mother).written().text()).contains(WORDS);
        told.writtenTo(mother, "07700 900202", false);
        assertThat(reads()).as("on a channel others may read").isNull();
    }

    @Test
    void whether_they_may_be_added_tells_nobody_of_a_danger() {
        told.writtenTo(mother, "07700 900203", true);
        assertThat(offeredTo(told.iro())).isFalse();
        assertThatThrownBy(() -> draft(told.iro(), true)).hasMessage(REFUSED);

        safety.record(new AtRisk(told.family().grandmother(), told.family().father()), current(), Actor.SYSTEM);

        assertThat(offeredTo(told.iro())).isFalse();
        assertThatThrownBy(() -> draft(told.iro(), true)).hasMessage(REFUSED);
        assertThat(offeredTo(told.iroWithTheDuty())).isFalse();
        assertThatThrownBy(() -> draft(told.iroWithTheDuty(), true)).hasMessage(REFUSED);
    }

    @Test
    void nor_to_a_channel_that_is_not_hers_alone() {
        assertThat(offeredTo(told.iroWithTheDuty())).isFalse();
        assertThatThrownBy(() -> draft(told.iroWithTheDuty(), true)).hasMessage(REFUSED);
    }

    @Test
    void what_became_unsafe_between_the_preview_and_the_sending_is_not_sent() {
        told.writtenTo(mother, "07700 900204", true);
        draft(told.iroWithTheDuty(), true);
        safety.record(new AtRisk(mother, told.family().father()), current(), Actor.SYSTEM);

        assertThatThrownBy(() -> confirming.confirm(told.iroWithTheDuty(), told.decision(), told.part(mother)))
                .hasMessage(REFUSED);
    }

    private boolean offeredTo(SignedIn staff) {
        return pages.open(staff, told.decision(), told.part(mother)).ownWords();
    }

    private void draft(SignedIn by, boolean safe) {
        writing.draft(by, told.decision(), told.part(mother), new Draft(WrittenWay.MESSAGE, WORDS, safe));
    }

    private String reads() {
        return writtenToFamily.to(told.visit(mother)).orElseThrow().ownWords();
    }

    private static SafetyAccount current() {
        return new SafetyAccount(
                DangerState.CURRENT, SharedHome.NO, "A worker", null, null, "He follows her, she says.");
    }
}
