package org.blendedmeetings.message;

/** What a message is for; with the channel it names the template. Its text says nothing of the content (domain 4.4). */
public enum MessagePurpose {
    ASK,
    REMINDER,
    INVITATION,
    /** The one sentence to somebody who does not have what they asked for: the same whatever the cause (policy 0.7). */
    SENTENCE
}
