package org.blendedmeetings.meeting;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes references: random, not sequential, without letters that are mistaken for others (domain 9.1). */
final class References {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(each -> String.valueOf(LETTERS.charAt(each)))
                .collect(Collectors.joining());
    }
}
