package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.blendedmeetings.timescale.WorkingAmount.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WorkingAmountTest {

    @Test
    void reads_what_configuration_writes() {
        assertThat(WorkingAmount.of("2 WD")).isEqualTo(new WorkingAmount(2, Unit.WD));
        assertThat(WorkingAmount.of(" 4 WH ")).isEqualTo(new WorkingAmount(4, Unit.WH));
        assertThat(WorkingAmount.of("4 WH")).hasToString("4 WH");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2", "WD", "2WD", "-1 WD", "0.5 WD", "2 wd", "2 days", "P2D", "99999999999 WD"})
    void says_what_it_cannot_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingAmount.of(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("2 WD");
    }

    @Test
    void binds_from_a_property() {
        record Timings(WorkingAmount reminder) {}
        var properties = new MapConfigurationPropertySource(Map.of("some.reminder", "3 WD"));

        assertThat(new Binder(properties).bind("some", Timings.class).get().reminder())
                .isEqualTo(WorkingAmount.of("3 WD"));
    }
}
