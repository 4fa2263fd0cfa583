package org.blendedmeetings.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class UtcCheckTest {

    @Test
    void utc_is_fine() {
        assertThatCode(() -> UtcCheck.check(TimeZone.getTimeZone("UTC"))).doesNotThrowAnyException();
    }

    @Test
    void a_zone_with_summer_time_is_refused_in_a_sentence() {
        assertThatThrownBy(() -> UtcCheck.check(TimeZone.getTimeZone("Europe/London")))
                .hasMessageContaining("-Duser.timezone=UTC");
    }
}
