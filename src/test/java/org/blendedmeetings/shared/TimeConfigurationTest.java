package org.blendedmeetings.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;

/** By which clock the application goes. */
class TimeConfigurationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(TimeConfigurationTest::readsDurations)
            .withUserConfiguration(TimeConfiguration.class);

    /** As a started application does. */
    private static void readsDurations(ConfigurableApplicationContext context) {
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    }

    @Test
    void a_demonstration_can_look_at_later_days() {
        application
                .withPropertyValues("spring.profiles.active=local", "blended.demo.later=14d")
                .run(started -> assertThat(started.getBean(Clock.class).instant())
                        .isAfter(Instant.now().plus(Duration.ofDays(13))));
    }

    @Test
    void a_council_goes_by_the_machine_whatever_is_set() {
        application.withPropertyValues("blended.demo.later=14d").run(started -> assertThat(started.getBean(Clock.class))
                .isEqualTo(Clock.systemUTC()));
    }
}
