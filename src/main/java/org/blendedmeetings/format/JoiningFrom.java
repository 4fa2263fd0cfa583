package org.blendedmeetings.format;

/** Where somebody would join from by screen or phone, as they said it themselves. */
public enum JoiningFrom {
    /** It is private and safe there. */
    THEIR_PLACE("from where they are: it is private and safe there"),
    /** A private room at a hub, school or library; that counts as given (policy D2-03). */
    LENT_ROOM("from a quiet room we lend them"),
    /** They were not alone, or would not say: they are asked again. */
    NOT_SAID("not known yet");

    private final String words;

    JoiningFrom(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }
}
