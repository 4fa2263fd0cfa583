package org.blendedmeetings.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.List;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EscalationSettingsTest {
    private final EscalationSettings settings =
            TimescaleFixtures.fromConfig("exceptions.yaml", "blended.escalation", EscalationSettings.class);

    @ParameterizedTest
    @EnumSource
    void every_exception_has_a_ladder_the_diagram_can_climb(ExceptionCode code) {
        assertThat(settings.ladders().get(code).rungs()).hasSizeBetween(1, 4);
        assertThat(settings.ladders().get(code).isComplete()).isTrue();
    }

    @Test
    void a_ladder_left_out_is_noticed() {
        var lame = TimescaleFixtures.fromYaml(
                """
                blended:
                  escalation:
                    backup-after: 4 WH
                    initial-conferences: [ICPC]
                    ladders:
                      EX-PREF:
                        severity: HIGH
                        rungs:
                          - { duty: TIER_1, within: 2 WD }
                          - { duty: SERVICE_MANAGER, within: 2 WD }
                """,
                "blended.escalation",
                EscalationSettings.class);

        assertThat(problemsOf(lame))
                .containsExactlyInAnyOrder(
                        "every exception code has a ladder",
                        "every rung but the first says after how long it takes over");
        assertThat(problemsOf(settings)).isEmpty();
    }

    private static List<String> problemsOf(EscalationSettings settings) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(settings).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
