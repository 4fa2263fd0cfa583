package org.blendedmeetings.review;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How the reviewing officer spoke with the child in private before a review, or why they did not (SI 2010/959 reg 36). */
public enum ConversationMode {
    IN_PERSON("In person", "spoken with in person"),
    VIDEO("On a screen", "spoken with on a screen"),
    PHONE("By phone", "spoken with by phone"),
    /** A child who understands what it is about may say no. */
    REFUSED("The child did not want it", "not spoken with: the child did not want it"),
    INAPPROPRIATE("It would not have been right", "not spoken with: it would not have been right");

    /** There was one. */
    static final Set<ConversationMode> TOOK_PLACE =
            Arrays.stream(values()).filter(each -> !each.needsReason()).collect(Collectors.toUnmodifiableSet());

    private final String words;
    private final String told;

    ConversationMode(String words, String told) {
        this.words = words;
        this.told = told;
    }

    /** As a choice on a page. */
    public String words() {
        return words;
    }

    /** As it is said afterwards of the child. */
    public String told() {
        return told;
    }

    /** There was none, and it is said why. */
    public boolean needsReason() {
        return this == REFUSED || this == INAPPROPRIATE;
    }
}
