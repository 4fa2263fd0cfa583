package org.blendedmeetings.people;

/** A way to reach a person. */
public enum ChannelKind {
    EMAIL,
    SMS,
    PHONE,
    LETTER
}
