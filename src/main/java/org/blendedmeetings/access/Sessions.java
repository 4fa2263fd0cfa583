package org.blendedmeetings.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Staff sessions live in the database, so that every node knows them and a restart loses none. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(cleanupCron = "0 */10 * * * *")
class Sessions {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writesLikeMySql() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> endsWhenIdle(AccessSettings settings) {
        return sessions ->
                sessions.setDefaultMaxInactiveInterval(settings.staff().idle());
    }
}
