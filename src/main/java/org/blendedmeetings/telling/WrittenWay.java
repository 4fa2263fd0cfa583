package org.blendedmeetings.telling;

/** How the written sentence reaches somebody. */
public enum WrittenWay {
    /** By text or e-mail, to the channel that is safe for them, with the link to their page. */
    MESSAGE("A message with the link to their page"),
    /** Printed and posted, where post is the way they told us is safe. */
    POSTED("A letter by post"),
    HANDED_OVER("A letter handed over");

    private final String words;

    WrittenWay(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }
}
