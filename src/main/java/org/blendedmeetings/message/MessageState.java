package org.blendedmeetings.message;

/** Where a message stands. */
public enum MessageState {
    /** Meant to be sent; the intent is kept before anything is. */
    PREPARED,
    SENT,
    /** It will not reach anybody this way: no safe channel any more, or the provider gave up. */
    FAILED
}
