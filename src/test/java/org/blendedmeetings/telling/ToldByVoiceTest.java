package org.blendedmeetings.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A young child hears it from their worker, and nothing is written to them. */
@BlendedTest
class ToldByVoiceTest {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TellingLists lists;

    @Autowired
    WritingSentences writing;

    private ToBeTold told;
    private PersonId child;

    @BeforeEach
    void monday(@Autowired TestClock clock) {
        clock.setTo(TestClock.MONDAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7})
    void it_is_the_workers_and_ends_with_the_voice(int age) {
        aChildOf(age);
        assertThat(lists.of(told.iro())).isEmpty();
        assertThat(lists.of(told.family().signedInWorker()))
                .singleElement()
                .extracting(ToTell::firstName)
                .isEqualTo("Robin");
        assertThatThrownBy(() -> writing.draft(
                        told.iro(), told.decision(), told.part(child), new Draft(WrittenWay.MESSAGE, null, false)))
                .hasMessageContaining("nothing is written to them");

        told.told(child);

        assertThat(told.exceptionIsOpen()).isFalse();
        assertThat(told.account(child).state()).isEqualTo(TellingState.TOLD);
        assertThat(told.account(child).written()).isNull();
    }

    @Test
    void from_eight_a_child_with_a_phone_is_written_to_as_well() {
        aChildOf(8);
        assertThat(lists.of(told.iro())).hasSize(1);

        told.told(child);

        assertThat(told.exceptionIsOpen()).isTrue();
    }

    private void aChildOf(int age) {
        told = beans.createBean(ToBeTold.class).withAChildOf(age);
        child = told.family().child();
        told.unmet(child);
    }
}
