package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.format.FormatPolicy;
import org.blendedmeetings.meeting.Format;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The port over the deployed table. */
@BlendedTest
class DmnFormatPolicyTest {
    @Autowired
    FormatPolicy policy;

    @Autowired
    HistoryService history;

    @Test
    void the_deployed_table_answers_and_says_which_version_did() {
        var row = policy.base("RCPC_N", "UNKNOWN").orElseThrow();

        assertThat(row.id()).isEqualTo("D1-06");
        assertThat(row.recommended()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(row.version()).matches("base-format \\d+ \\(0\\.1\\.0\\)");
    }

    @Test
    void no_row_is_no_format() {
        assertThat(policy.base("CLA_REVIEW_EARLY", "UNKNOWN")).isEmpty();
    }

    @Test
    void asking_writes_nothing() {
        policy.base("RCPC_N", "UNKNOWN");

        assertThat(history.createHistoricDecisionInstanceQuery().count()).isZero();
    }
}
