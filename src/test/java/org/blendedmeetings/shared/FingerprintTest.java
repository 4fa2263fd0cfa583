package org.blendedmeetings.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void is_the_sha_256_that_everybody_computes() {
        // the vector of FIPS 180-2, appendix B.1
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void letters_beyond_ascii_count_as_utf_8() {
        assertThat(Fingerprint.of("é")).isNotEqualTo(Fingerprint.of("e")).hasSize(64);
    }
}
