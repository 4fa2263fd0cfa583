package org.blendedmeetings.workflow;

import org.blendedmeetings.timescale.FollowingSettings;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the daily run made at once where the council's settings are others than those stored limits follow. */
@Component
class SettingsAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsAtStart.class);

    private final FollowingSettings settings;
    private final RuntimeService runtime;

    SettingsAtStart(FollowingSettings settings, RuntimeService runtime) {
        this.settings = settings;
        this.runtime = runtime;
    }

    /** Nothing stops a start: the settings stay not followed, and the next morning's run has the limits follow. */
    @EventListener(ApplicationStartedEvent.class)
    void started() {
        try {
            if (settings.isBehind()) {
                LOG.info("The council's settings changed: stored limits follow now");
                runtime.startProcessInstanceByKey(DueIds.PROCESS);
            }
        } catch (RuntimeException failed) {
            LOG.error("Stored limits do not follow the council's settings before the next morning", failed);
        }
    }
}
