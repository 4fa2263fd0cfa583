package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: IROs, meetings-a-week: 3",
                "role: IRO, meetings-a-week: 3",
                "role: IRO, name: ' ', meetings-a-week: 3",
                "role: IRO, name: IROs, meetings-a-week: 0",
                "role: IRO, name: IROs, meetings-a-week: 3, number: -1"
            })
    void those_who_chair_have_a_role_a_name_and_a_number_that_can_be(String chairs) {
        assertThatThrownBy(() -> settings("chairs: [{ " + chairs + " }]"))
                .rootCause()
                .hasMessageContaining("every entry of chairs has a role");
    }

    @Test
    void none_of_them_is_a_number_too() {
        assertThatCode(() -> settings("chairs: [{ role: IRO, name: IROs, meetings-a-week: 1, number: 0 }]"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_room_holds_at_least_one_meeting_a_day() {
        assertThatThrownBy(() -> settings("sessions-a-room-a-day: 0"))
                .rootCause()
                .hasMessageContaining("at least 1");
        assertThatCode(() -> settings("sessions-a-room-a-day: 1")).doesNotThrowAnyException();
    }

    private static void settings(String year) {
        TimescaleFixtures.fromYaml("blended:\n  year:\n    " + year + "\n", "blended.year", YearSettings.class);
    }
}
