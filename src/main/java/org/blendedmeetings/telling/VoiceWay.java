package org.blendedmeetings.telling;

/** How somebody was told by a voice, or tried to be. */
public enum VoiceWay {
    PHONE("Phone call"),
    OTHER_PHONE("Another number"),
    VIDEO("Video call"),
    VISIT("Face to face"),
    THROUGH_SOMEBODY("Through somebody they trust");

    private final String words;

    VoiceWay(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }
}
