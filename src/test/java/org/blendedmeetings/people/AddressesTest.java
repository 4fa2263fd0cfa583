package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "020 7946 0123, +442079460123",
        "(0113) 496-0123, +441134960123",
        "+48 512 345 678, +48512345678",
        "00 44 7911 123456, +447911123456",
        "01632 960123, +441632960123"
    })
    void a_number_is_stored_with_its_country_and_british_without_one(String typed, String stored) {
        assertThat(Addresses.of(ChannelKind.PHONE, "address", typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "07700 90012", "999", "1234", "call me", "020 7946 0123 ext 4", "+447700900123456"})
    void what_cannot_be_rung_is_refused_naming_the_field(String typed) {
        assertThatThrownBy(() -> Addresses.phone("phone", typed))
                .isInstanceOf(Refused.class)
                .extracting("field")
                .isEqualTo("phone");
    }

    @Test
    void a_text_goes_to_a_mobile_only() {
        assertThat(Addresses.of(ChannelKind.SMS, "address", "07700 900123")).isEqualTo("+447700900123");
        assertThat(Addresses.of(ChannelKind.SMS, "address", "07911 123456")).isEqualTo("+447911123456");
        assertThatThrownBy(() -> Addresses.of(ChannelKind.SMS, "address", "020 7946 0123"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("mobile number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", " Ada.Example+1@School.Example.ORG ", "o'neil@example.co.uk"})
    void an_email_address_is_stored_in_small_letters_without_spaces_around_it(String typed) {
        assertThat(Addresses.of(ChannelKind.EMAIL, "address", typed))
                .isEqualTo(typed.strip().toLowerCase());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "ada example@example.com",
                "ada@example.com, bob@example.com",
                "ada..b@example.com",
                "ada@-example.com",
                "ada@example.com\nbcc:all@example.com"
            })
    void what_is_no_email_address_is_refused_naming_the_field(String typed) {
        assertThatThrownBy(() -> Addresses.email("email", typed))
                .isInstanceOf(Refused.class)
                .extracting("field")
                .isEqualTo("email");
    }

    @Test
    void a_stored_number_is_read_in_groups() {
        assertThat(Addresses.readable("+442079460123")).isEqualTo("020 7946 0123");
        assertThat(Addresses.readable("+48512345678")).isEqualTo("+48 512 345 678");
    }
}
