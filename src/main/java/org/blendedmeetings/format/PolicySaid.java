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
 * @param advised     what it was asked and answered, see {@link Advised}, as text
 * @param ruleIds     the rows that fired, those left out that only the duty may know of
 * @param recommended null where no row matched
 * @param sources     who told or recorded what it was asked, see {@link Sources}, as text; null before that was kept
 */
@Embeddable
record PolicySaid(
        @Column(columnDefinition = "longtext") String advised,
        String ruleIds,
        String policyVersion,
        @Enumerated(EnumType.STRING) @Column(length = 40) Format recommended,
        @Column(columnDefinition = "longtext") String sources) {

    static PolicySaid of(Advised advised, String asText, String sources) {
        var said = advised.full();
        var rules = String.join(" ", advised.openly().openRules());
        return new PolicySaid(
                asText, rules, said.version(), said.ruled() ? said.row().recommended() : null, sources);
    }

    List<String> rules() {
        return List.of(ruleIds.split(" "));
    }
}
