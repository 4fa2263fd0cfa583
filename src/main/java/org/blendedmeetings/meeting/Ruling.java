package org.blendedmeetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The format a meeting has, and the rows of the policy that gave it; empty until it is decided. */
@Embeddable
record Ruling(@Enumerated(EnumType.STRING) @Column(length = 40) Format format, String ruleIds, String policyVersion) {

    static Ruling of(FormatGiven given) {
        return new Ruling(given.format(), String.join(" ", given.ruleIds()), given.policyVersion());
    }
}
