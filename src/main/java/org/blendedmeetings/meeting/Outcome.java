package org.blendedmeetings.meeting;

/** What became of a meeting on its day. */
public enum Outcome {
    HELD,
    ADJOURNED,
    DID_NOT_HAPPEN
}
