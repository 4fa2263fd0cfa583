package org.blendedmeetings.preference;

/** Where one person's ask stands. */
public enum AskState {
    /** Opened; the message that asks is not out yet. */
    PREPARED,
    /** The message is out; an answer is waited for. */
    OPEN,
    /** A worker asks by voice. */
    WITH_WORKER,
    ANSWERED,
    /** The waiting is over without an answer, which is no refusal; the worker's task stays open. */
    NO_REPLY
}
