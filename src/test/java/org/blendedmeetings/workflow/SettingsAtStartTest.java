package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.Statements;
import org.blendedmeetings.timescale.FollowingSettings;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a start of the application makes of the settings it finds. */
@BlendedTest
class SettingsAtStartTest {
    @Autowired
    FollowingSettings settings;

    @Autowired
    SettingsAtStart start;

    @Autowired
    RuntimeService runtime;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void the_run_is_over() {
        everythingFollows();
        runs().forEach(each -> runtime.deleteProcessInstance(each.getId(), "The test is over."));
    }

    @Test
    void this_one_began_with_a_new_database_and_its_settings_count() throws Exception {
        assertThat(settings.isBehind()).isFalse();
        assertThat(Statements.during(factory, () -> settings.follow(null))).isOne();
        start.started();
        assertThat(runs()).isEmpty();
    }

    @Test
    void with_other_settings_the_daily_run_is_made_at_once_and_has_limits_follow() {
        database.update("update calendar_state set settings = 'others'");

        start.started();

        assertThat(runs()).singleElement().satisfies(run -> assertThat(runtime.getActiveActivityIds(run.getId()))
                .contains("serviceTask_followSettings"));
        assertThat(settings.isBehind()).isTrue();
        everythingFollows();
        assertThat(settings.isBehind()).isFalse();
    }

    @Test
    void nothing_of_it_stops_a_start() {
        var broken = mock(FollowingSettings.class);
        var nobody = mock(RuntimeService.class);
        when(broken.isBehind()).thenThrow(new IllegalStateException("the row is locked"));

        new SettingsAtStart(broken, nobody).started();

        verify(nobody, never()).startProcessInstanceByKey(any());
    }

    private void everythingFollows() {
        var place = settings.follow(null);
        while (place != null) {
            place = settings.follow(place);
        }
    }

    private List<ProcessInstance> runs() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("openDueMeetings")
                .list();
    }
}
