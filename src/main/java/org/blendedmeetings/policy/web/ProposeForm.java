package org.blendedmeetings.policy.web;

import java.time.LocalDate;
import org.blendedmeetings.policy.ChangeView;

/**
 * Why, and from which day.
 */
record ProposeForm(String why, LocalDate appliesFrom) {

    /** What was said when it was proposed before. */
    static ProposeForm of(ChangeView change) {
        return change.proposal() == null
                ? new ProposeForm("", null)
                : new ProposeForm(change.proposal().why(), change.proposal().appliesFrom());
    }
}
