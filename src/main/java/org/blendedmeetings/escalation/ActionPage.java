package org.blendedmeetings.escalation;

import java.util.stream.Stream;

/** The pages on which exceptions are put right, with what is done there. */
enum ActionPage {
    TELL("/tell/", "Tell them"),
    DECIDE("/decisions/", "Decide the format"),
    ASK("/asks/", "Ask them"),
    SAID("#said", "See what they said"),
    ASK_FIRST("/ask-first/", "Ask them by voice"),
    PARTS("/parts/", "Arrange the parts"),
    CHANGES("/changes", "See what would change"),
    BOOK("/book", "Choose a time and place"),
    CONVERSATION("/conversation", "Record the conversation"),
    CODE("/code", "Give the code"),
    RECORD("/people/", "Open their record"),
    TRY_AGAIN("/exceptions/", "Try it again"),
    MEETING("/meetings/", "Open the meeting");

    private final String part;
    private final String words;

    ActionPage(String part, String words) {
        this.part = part;
        this.words = words;
    }

    /** What a link to this address says. */
    static String words(String address) {
        return Stream.of(values())
                .filter(each -> address.contains(each.part))
                .findFirst()
                .orElse(MEETING)
                .words;
    }
}
