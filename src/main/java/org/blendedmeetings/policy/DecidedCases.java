package org.blendedmeetings.policy;

import java.time.LocalDate;
import java.util.List;

/** The meetings that were decided by the policy; implemented by whoever keeps the decisions. */
public interface DecidedCases {

    /** Meetings decided from the first of these days to the last, newest first, and never more than {@code atMost}. */
    List<DecidedCase> between(LocalDate first, LocalDate last, int atMost);
}
