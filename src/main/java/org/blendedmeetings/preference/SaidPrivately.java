package org.blendedmeetings.preference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * What somebody said that only few may read and that is never shown back to them; it is only ever added to.
 *
 * @param ring           how to ring them, or null
 * @param privateAndSafe whether where they would join from is; null where they did not say
 * @param notThere       who should not be there, or null
 * @param notThereAt     when they wrote that as it stands now; null in a draft
 */
@Embeddable
record SaidPrivately(
        @Embedded @EmbeddedColumnNaming("ring_%s") RingMe ring,
        @Enumerated(EnumType.STRING) Known privateAndSafe,
        String notThere,
        Instant notThereAt) {
    static final SaidPrivately NOTHING = new SaidPrivately(null, null, null, null);

    SaidPrivately with(AnswerStep step) {
        if (step instanceof RingMe said) {
            return new SaidPrivately(said.orBefore(ring), privateAndSafe, notThere, notThereAt);
        }
        if (step instanceof Joining joining) {
            return new SaidPrivately(ring, orBefore(joining.privateAndSafe(), privateAndSafe), notThere, notThereAt);
        }
        if (step instanceof NotThere apart) {
            return new SaidPrivately(ring, privateAndSafe, orBefore(apart.who(), notThere), notThereAt);
        }
        return this;
    }

    /** Given now: what was said before stands where nothing was said anew. */
    SaidPrivately over(SaidPrivately before, Instant now) {
        var wroteAnew = notThere != null && !notThere.equals(before.notThere);
        return new SaidPrivately(
                ring == null ? before.ring : ring.orBefore(before.ring),
                orBefore(privateAndSafe, before.privateAndSafe),
                orBefore(notThere, before.notThere),
                wroteAnew ? now : before.notThereAt);
    }

    boolean isSomething() {
        return ring != null || privateAndSafe != null || notThere != null;
    }

    private static <T> T orBefore(T said, T before) {
        return said == null ? before : said;
    }
}
