package org.blendedmeetings.access;

import java.util.Arrays;
import java.util.Optional;

/** The lines of management that approve formats: the rows of policy 1.2. */
public enum Line {
    /** Child-in-care reviews, short break reviews, adoption, pathway under 18. */
    CARE_REVIEWS,
    CONFERENCES,
    /** Strategy, core groups, child in need, section 47 contact, placement, stability, disruption, discharge. */
    SOCIAL_CARE,
    SECURE,
    /** Pathway from 18. */
    LEAVING_CARE,
    EARLY_HELP,
    FAMILY_GROUP,
    EDUCATION,
    YOUTH_JUSTICE;

    /** The line of that name, as the values of the roles claim write it. */
    static Optional<Line> named(String name) {
        return Arrays.stream(values()).filter(line -> line.name().equals(name)).findFirst();
    }
}
