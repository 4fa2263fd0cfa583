package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.ChannelKind.EMAIL;
import static org.blendedmeetings.people.ChannelKind.LETTER;
import static org.blendedmeetings.people.ChannelKind.PHONE;
import static org.blendedmeetings.people.ChannelKind.SMS;
import static org.blendedmeetings.people.ChannelSettings.notAsked;
import static org.blendedmeetings.people.ChannelSettings.safeToUse;
import static org.blendedmeetings.people.PersonBuilder.aPerson;

import java.time.LocalDate;
import java.time.LocalTime;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;

class SafeChannelTest {
    private final Person person = Person.familyMember(aPerson().given(), LocalDate.of(2026, 11, 23));

    @Test
    void the_safe_channel_they_prefer_goes_first() {
        person.add(EMAIL, "sam@example.com", safeToUse());
        person.add(SMS, "07700 900123", safeToUse().asPreferred());

        assertThat(person.view().safe()).get().extracting(SafeChannel::kind).isEqualTo(SMS);
    }

    @Test
    void a_safe_one_is_used_when_the_preferred_one_is_not_safe() {
        person.add(SMS, "07700 900123", notAsked().asPreferred());
        person.add(EMAIL, "sam@example.com", safeToUse());

        assertThat(person.view().safe()).get().extracting(SafeChannel::kind).isEqualTo(EMAIL);
    }

    @Test
    void unknown_unsafe_and_unwanted_channels_are_never_used() {
        person.add(SMS, "07700 900123", notAsked());
        person.add(EMAIL, "sam@example.com", safeToUse().with(Safety.NO));
        person.add(EMAIL, "other@example.com", new ChannelSettings(Safety.YES, false, true, false, false, false, null));

        assertThat(person.view().safe()).isEmpty();
    }

    @Test
    void a_call_or_a_letter_is_the_way_only_for_those_who_prefer_it() {
        var call = person.add(PHONE, "020 7946 0123", safeToUse());
        person.add(LETTER, "1 Example Street", safeToUse());
        assertThat(person.view().safe()).isEmpty();

        person.reach().change(call, safeToUse().asPreferred());
        assertThat(person.view().safe()).get().extracting(SafeChannel::kind).isEqualTo(PHONE);
    }

    @Test
    void what_nobody_else_reads_goes_before_what_is_shared() {
        person.add(EMAIL, "sam@example.com", new ChannelSettings(Safety.YES, false, false, true, false, false, null));
        person.add(SMS, "07700 900123", new ChannelSettings(Safety.YES, false, false, false, true, true, null));

        assertThat(person.view().safe())
                .contains(new SafeChannel(SMS, "+447700900123", true, false, true, QuietHours.none()));
    }

    @Test
    void it_carries_its_quiet_hours() {
        var night = QuietHours.between(LocalTime.of(20, 0), LocalTime.of(8, 0));
        person.add(SMS, "07700 900123", safeToUse().quietBetween(night));

        assertThat(person.view().safe()).get().extracting(SafeChannel::quiet).isEqualTo(night);
    }

    @Test
    void only_one_is_preferred() {
        var first = person.add(SMS, "07700 900123", safeToUse().asPreferred());
        person.add(EMAIL, "sam@example.com", safeToUse().asPreferred());

        assertThat(first.settings().preferred()).isFalse();
    }

    @Test
    void the_same_address_is_not_entered_twice() {
        person.add(SMS, "07700 900123", safeToUse());

        assertThatThrownBy(() -> person.add(SMS, "+44 7700 900 123", notAsked()))
                .isInstanceOf(Refused.class)
                .extracting("field")
                .isEqualTo("address");
    }

    @Test
    void answers_that_contradict_each_other_are_refused() {
        assertThatThrownBy(() -> new ChannelSettings(Safety.YES, true, true, false, false, false, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new ChannelSettings(Safety.YES, false, false, true, true, false, null))
                .isInstanceOf(Refused.class);
    }
}
