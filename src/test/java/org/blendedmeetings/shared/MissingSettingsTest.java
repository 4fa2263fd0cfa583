package org.blendedmeetings.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class MissingSettingsTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(SettingsConfiguration.class, Feature.class);

    @Test
    void a_start_without_its_settings_names_them_all_in_one_sentence() {
        runner.run(context -> assertThat(context.getStartupFailure())
                .hasMessage("Blended Meetings cannot start without the settings"
                        + " blended.one, blended.two, spring.datasource.url, spring.datasource.username."));
    }

    @Test
    void a_setting_left_empty_is_missing() {
        runner.withPropertyValues(
                        "blended.one= ", "blended.two=2", "spring.datasource.url=x", "spring.datasource.username=y")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasMessage("Blended Meetings cannot start without the setting blended.one."));
    }

    @Test
    void the_local_profile_brings_its_own_database() {
        runner.withPropertyValues("blended.one=1", "blended.two=2", "spring.profiles.active=local")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void a_packaged_jar_started_as_local_says_that_this_runs_only_from_source() {
        runner.withClassLoader(new FilteredClassLoader("ch.vorburger"))
                .withPropertyValues("spring.profiles.active=local")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasMessage("The local profile, with its embedded database and invented borough,"
                                + " runs only from source."));
    }

    @Test
    void why_it_cannot_start_is_reported_with_what_to_do_instead_of_a_stack_trace() {
        var report = new CannotStartReport().analyze(new OnlyFromSource());

        assertThat(report.getDescription()).contains("only from source");
        assertThat(report.getAction()).contains("mvn spring-boot:run");
    }

    @Configuration(proxyBeanMethods = false)
    static class Feature {
        @Bean
        static NeededSettings needs() {
            return NeededSettings.all("blended.one", "blended.two");
        }
    }
}
