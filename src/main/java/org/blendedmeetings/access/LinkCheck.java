package org.blendedmeetings.access;

import java.util.UUID;

/** What came of checking a link. */
public sealed interface LinkCheck {

    /** It is good: {@code link} is its row's id, which a cookie then stands for. */
    record Good(UUID link) implements LinkCheck {}

    /** It was one of ours and has ended: expired or revoked. */
    record Over() implements LinkCheck {}

    /** Never one of ours, or changed on the way. */
    record Unknown() implements LinkCheck {}
}
