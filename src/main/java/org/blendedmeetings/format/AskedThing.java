package org.blendedmeetings.format;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * One thing the policy was asked that somebody told or recorded, in words.
 *
 * @param sentence without its full stop
 * @param source   null where nobody is known to have recorded it
 */
record AskedThing(SourceKind kind, UUID about, UUID other, String sentence, Source source) {
    private static final Set<String> COMMON = Set.of("The", "In", "It", "There", "Court");

    /** As an account tells it: who recorded it stands behind it. */
    String told() {
        return source == null ? sentence + "." : sentence + ". Recorded by " + source.inWords() + ".";
    }

    /** Inside a longer sentence: "the child is disabled (Wanda Worker on 23 November 2026)". */
    String inBrief() {
        return source == null ? inside() : inside() + " (" + source.inWords() + ")";
    }

    /** Inside a longer sentence; who is named at its beginning keeps their capital. */
    String inside() {
        var first = sentence.split(" ", 2)[0];
        return COMMON.contains(first) ? sentence.replaceFirst(first, first.toLowerCase(Locale.ROOT)) : sentence;
    }

    boolean sameAs(AskedThing then) {
        return isAbout(then) && sentence.equals(then.sentence);
    }

    boolean isAbout(AskedThing then) {
        return kind == then.kind && same(about, then.about) && same(other, then.other);
    }

    private static boolean same(UUID one, UUID another) {
        return one == null ? another == null : one.equals(another);
    }
}
