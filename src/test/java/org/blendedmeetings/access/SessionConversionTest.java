package org.blendedmeetings.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;

/** What is kept of a session, and what becomes of one that cannot be read. */
class SessionConversionTest {
    private final ConversionService conversion = new SessionConversion().springSessionConversionService();

    @Test
    void whoever_is_signed_in_survives_a_restart() {
        var iro = As.signedIn(Ids.next(), Role.IRO);

        var row = conversion.convert(iro, byte[].class);

        assertThat(conversion.convert(row, Object.class)).isEqualTo(iro);
    }

    @Test
    void a_session_nobody_can_read_is_no_session() {
        assertThat(conversion.convert(new byte[] {1, 2, 3}, Object.class)).isNull();
    }
}
