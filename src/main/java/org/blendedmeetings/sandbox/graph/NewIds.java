package org.blendedmeetings.sandbox.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Ids in Exchange's manner: long, case-sensitive, ending in an equals sign that a path must encode. */
final class NewIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewIds() {}

    static StoredEvent.Ids forEvent() {
        return new StoredEvent.Ids("AAkALg" + text(40) + "=", "AAMkAD" + text(40) + "=", hex(36));
    }

    /** The id another mailbox has for the same thing. */
    static String derived(String id, String owner) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((id + '|' + owner).getBytes(UTF_8));
            return id.substring(0, 6) + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "=";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same ids for the same words, so that seeding twice makes one event. */
    static StoredEvent.Ids from(String words) {
        String one = derived("AAkALg", words);
        String other = derived("AAMkAD", words);
        return new StoredEvent.Ids(one, other, HexFormat.of().withUpperCase().formatHex(one.getBytes(UTF_8)));
    }

    static String text(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(bytes));
    }

    static String hex(int bytes) {
        return HexFormat.of().withUpperCase().formatHex(random(bytes));
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
