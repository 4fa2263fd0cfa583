package org.blendedmeetings.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The thread that applies imports, one at a time. */
@Configuration(proxyBeanMethods = false)
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
}
