package org.blendedmeetings.shared;

/** Something a person or system asked for and does not get, with the sentence that says why and the field it is about. */
public class Refused extends RuntimeException {

    /** Why, in the terms of HTTP: what the caller can do about it. */
    public enum Kind {
        /** The input itself is wrong (400). */
        INVALID,
        /** This person may not do this (403). */
        FORBIDDEN,
        /** There is no such thing, or it is not theirs to know of (404). */
        NOT_FOUND,
        /** It contradicts what has happened meanwhile (409). */
        CONFLICT,
        /** It was there and is over (410). */
        GONE,
        /** It is larger than is taken (413). */
        TOO_LARGE,
        /** It is of a kind that is not read here (415). */
        UNSUPPORTED
    }

    private final Kind kind;
    private final String field;

    public Refused(Kind kind, String field, String sentence) {
        super(sentence);
        this.kind = kind;
        this.field = field;
    }

    /** The input field {@code field} is wrong; {@code sentence} says what would be right. */
    public static Refused invalid(String field, String sentence) {
        return new Refused(Kind.INVALID, field, sentence);
    }

    public static Refused forbidden(String sentence) {
        return new Refused(Kind.FORBIDDEN, null, sentence);
    }

    public static Refused notFound(String sentence) {
        return new Refused(Kind.NOT_FOUND, null, sentence);
    }

    public static Refused conflict(String field, String sentence) {
        return new Refused(Kind.CONFLICT, field, sentence);
    }

    public static Refused gone(String sentence) {
        return new Refused(Kind.GONE, null, sentence);
    }

    public static Refused tooLarge(String field, String sentence) {
        return new Refused(Kind.TOO_LARGE, field, sentence);
    }

    /** {@code sentence} says what kinds are read. */
    public static Refused unsupported(String field, String sentence) {
        return new Refused(Kind.UNSUPPORTED, field, sentence);
    }

    public Kind kind() {
        return kind;
    }

    /** The input field it is about, or null where it is about none. */
    public String field() {
        return field;
    }
}
