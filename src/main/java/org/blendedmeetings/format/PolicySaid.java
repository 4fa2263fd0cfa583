package org.blendedmeetings.format;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.blendedmeetings.meeting.Format;

/**
 * What the policy was asked and answered, kept so that a decision can be explained and taken as it was.
 *
 * @param askedCase   the {@link FormatCase}, as text
 * @param ruleIds     the rows that fired
 * @param recommended null where no row matched
 */
@Embeddable
record PolicySaid(
        @Column(columnDefinition = "longtext") String askedCase,
        String ruleIds,
        String policyVersion,
        @Enumerated(EnumType.STRING) @Column(length = 40) Format recommended) {

    static PolicySaid of(Recommendation said, String askedCase) {
        var version = said.of().ruled() ? said.of().row().version() : null;
        return new PolicySaid(askedCase, String.join(" ", said.rules()), version, said.recommended());
    }

    List<String> rules() {
        return List.of(ruleIds.split(" "));
    }
}
