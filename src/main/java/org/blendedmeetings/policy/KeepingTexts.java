package org.blendedmeetings.policy;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the texts of versions, each once. */
@Component
class KeepingTexts {
    private final PolicyTextRows rows;

    KeepingTexts(PolicyTextRows rows) {
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public TextSums keep(PolicyTexts texts) {
        return new TextSums(keep(texts.base()), keep(texts.conditions()), keep(texts.outcomes()));
    }

    PolicyTexts read(TextSums sums, int arrangementDays) {
        return new PolicyTexts(read(sums.base()), read(sums.conditions()), read(sums.outcomes()), arrangementDays);
    }

    private String keep(String dmn) {
        var text = PolicyText.of(dmn);
        if (!rows.existsById(text.checksum())) {
            rows.saveAndFlush(text);
        }
        return text.checksum();
    }

    private String read(String checksum) {
        return rows.findById(checksum).orElseThrow().dmn();
    }
}
