package org.blendedmeetings.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * The unguessable part of a family link: 128 bits, as 22 characters that survive an SMS.
 *
 * @param nonce what it was derived from
 * @param text  as it stands in the address
 */
record LinkToken(byte[] nonce, String text) {
    static final int NONCE_BYTES = 16;
    private static final int TOKEN_BYTES = 16;

    static LinkToken derive(Seal seal, byte[] nonce) {
        var bytes = Arrays.copyOf(seal.of("link", nonce), TOKEN_BYTES);
        return new LinkToken(nonce, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return hashOf(text);
    }

    static byte[] hashOf(String text) {
        return Seal.sha256(text.getBytes(StandardCharsets.US_ASCII));
    }
}
