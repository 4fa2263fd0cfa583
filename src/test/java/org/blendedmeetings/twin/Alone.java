package org.blendedmeetings.twin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One twin as if nobody else were there: all other records are restricted meanwhile, so that no list shows what belongs to
 * the other twin or to another test, and only its own jobs are run.
 */
class Alone {
    private static final String OTHERS = "SELECT id FROM person WHERE restricted = FALSE";

    private final JdbcTemplate database;
    private final ManagementService management;
    private final List<UUID> hidden = new ArrayList<>();
    private final Set<String> before = new HashSet<>();

    Alone(JdbcTemplate database, ManagementService management) {
        this.database = database;
        this.management = management;
    }

    /** From now on nothing that is there already is seen or runs. */
    void begin() {
        hidden.addAll(database.queryForList(OTHERS, UUID.class));
        database.update("UPDATE person SET restricted = TRUE");
        before.addAll(database.queryForList("SELECT DISTINCT PROC_INST_ID_ FROM ACT_RU_EXECUTION", String.class));
    }

    void end() {
        database.batchUpdate(
                "UPDATE person SET restricted = FALSE WHERE id = ?",
                hidden.stream().map(id -> new Object[] {id}).toList());
        hidden.clear();
        before.clear();
    }

    void runDue() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .list()
                .stream()
                .filter(job -> job.getProcessInstanceId() != null && !before.contains(job.getProcessInstanceId()))
                .toList();
    }
}
