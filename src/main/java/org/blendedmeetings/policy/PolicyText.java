package org.blendedmeetings.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.blendedmeetings.shared.Fingerprint;
import org.hibernate.annotations.Immutable;

/** A table as a text, kept once under its checksum. */
@Entity
@Immutable
class PolicyText {
    @Id
    @Column(length = 64)
    private String checksum;

    @Column(columnDefinition = "longtext")
    private String dmn;

    private PolicyText() {}

    static PolicyText of(String dmn) {
        var text = new PolicyText();
        text.checksum = checksum(dmn);
        text.dmn = dmn;
        return text;
    }

    static String checksum(String dmn) {
        return Fingerprint.of(dmn);
    }

    String checksum() {
        return checksum;
    }

    String dmn() {
        return dmn;
    }
}
