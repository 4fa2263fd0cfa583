package org.blendedmeetings.imports;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The thread that applies imports, one at a time, and the clockwork that looks for files and lets go of old ones. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {
    /** Not for others: whoever asks for an executor without a name gets the usual one. */
    @Bean(defaultCandidate = false)
    AsyncTaskExecutor importExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setThreadNamePrefix("import-");
        return executor;
    }

    /** Only while the application serves: a test that starts none of this looks by itself. */
    @Bean(defaultCandidate = false, destroyMethod = "shutdown")
    @Profile("!test")
    TaskScheduler importScheduler(
            ImportSettings settings, ForgettingImports forgetting, Imports imports, UnreadImports unread, Clock clock) {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setThreadNamePrefix("import-clock-");
        scheduler.initialize();
        scheduler.scheduleWithFixedDelay(forgetting::forget, Duration.ofHours(6));
        if (settings.folder() != null) {
            var watched = new WatchedFolder(settings, imports, unread, clock);
            scheduler.scheduleWithFixedDelay(watched::look, settings.every());
        }
        return scheduler;
    }
}
