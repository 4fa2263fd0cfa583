package org.blendedmeetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BlendedTest
class ApplicationTest {
    @Autowired
    ProcessEngine engine;

    @Test
    void the_application_starts_with_its_engine_and_its_database() {
        assertThat(engine.getManagementService().getTableCount()).containsKey("ACT_RU_EXECUTION");
    }

    @Test
    void the_machine_runs_in_utc() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
    }
}
