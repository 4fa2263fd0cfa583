package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.EarlyReason;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The port over the deployed tables. */
@BlendedTest
class DmnPolicyTest {
    @Autowired
    CouncilPolicy policy;

    @Autowired
    HistoryService history;

    @Test
    void the_deployed_tables_answer_and_says_which_versions_did() {
        var row = policy.current().base("RCPC_N", EarlyReason.UNKNOWN).orElseThrow();

        assertThat(row.id()).isEqualTo("D1-06");
        assertThat(row.recommended()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(row.version())
                .matches("base-format \\d+ \\(0\\.1\\.0\\), format-conditions .*, preference-outcome .*");
    }

    @Test
    void no_row_is_no_format() {
        assertThat(policy.current().base("CLA_REVIEW_EARLY", EarlyReason.UNKNOWN))
                .isEmpty();
    }

    @Test
    void asking_writes_nothing() {
        policy.current().base("RCPC_N", EarlyReason.UNKNOWN);

        assertThat(history.createHistoricDecisionInstanceQuery().count()).isZero();
    }
}
