package org.blendedmeetings.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/** Whether two names are one: without case, accents, spaces and punctuation, by the first name or what they go by. */
final class LikeName {
    private LikeName() {}

    static boolean is(PersonName known, PersonName told) {
        return sameLast(known, told) && sameFirst(known, told);
    }

    static boolean sameFirst(PersonName known, PersonName told) {
        var first = plain(told.firstName());
        return first.equals(plain(known.firstName())) || first.equals(plain(known.knownAs()));
    }

    static boolean sameLast(PersonName known, PersonName told) {
        return Objects.equals(plain(known.lastName()), plain(told.lastName()));
    }

    /** Empty where there is none. */
    static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
