package org.blendedmeetings.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.util.HashMap;
import java.util.List;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.WorkingAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "EX_PREF, TIER_1 SERVICE_MANAGER",
        "EX_CHILD_CONFLICT, TIER_1 SERVICE_MANAGER",
        "EX_ICPC_VIRT, SERVICE_MANAGER HEAD_OF_SERVICE",
        "EX_TIME, BUSINESS_SUPPORT TEAM_MANAGER SERVICE_MANAGER HEAD_OF_SERVICE",
        "EX_BREACH, SERVICE_MANAGER HEAD_OF_SERVICE",
        // the decision itself goes on to the head of service
        "EX_IRO_SILENT, TIER_1_COVER SERVICE_MANAGER HEAD_OF_SERVICE",
        "EX_ADJOURN, TIER_1 SERVICE_MANAGER HEAD_OF_SERVICE",
        "EX_INQUORATE, TIER_1 SERVICE_MANAGER",
        "EX_CHILD_NOT_SEEN, TIER_1 SERVICE_MANAGER",
        "EX_ROOM, BUSINESS_SUPPORT SERVICE_MANAGER",
        "EX_DECLINE, BUSINESS_SUPPORT TIER_1",
        "EX_NORESPONSE_FAMILY, SOCIAL_WORKER TEAM_MANAGER",
        "EX_SAFETY_UNKNOWN, SOCIAL_WORKER TEAM_MANAGER",
        "EX_INTERP, BUSINESS_SUPPORT TIER_1",
        "EX_ACCESS, SOCIAL_WORKER TEAM_MANAGER",
        "EX_ORDER, BUSINESS_SUPPORT TIER_1",
        "EX_REMOTE, BUSINESS_SUPPORT ADMINISTRATOR SERVICE_MANAGER",
        "EX_NO_RULE, TIER_1 SERVICE_MANAGER",
        // "case system owner", then "data team": a council names its own
        "EX_DATA, ADMINISTRATOR BUSINESS_SUPPORT",
    })
    void each_ladder_has_the_rungs_of_the_catalogue(ExceptionCode code, String duties) {
        assertThat(settings.ladders().get(code).rungs())
                .extracting(rung -> rung.duty().name())
                .containsExactly(duties.split(" "));
    }

    @Test
    void an_interpreter_missing_three_days_before_is_the_chairs_one_day_before() {
        assertThat(settings.ladders()
                        .get(ExceptionCode.EX_INTERP)
                        .rungs()
                        .get(1)
                        .after())
                .isEqualTo(WorkingAmount.of("2 WD"));
    }

    @Test
    void what_does_not_fit_in_the_records_is_acted_on_within_two_working_days() {
        var rungs = settings.ladders().get(ExceptionCode.EX_DATA).rungs();

        assertThat(rungs.get(0).within()).isEqualTo(WorkingAmount.of("2 WD"));
        assertThat(rungs.get(1).after()).isEqualTo(WorkingAmount.of("2 WD"));
    }

    @Test
    void what_may_be_about_a_child_alone_is_nobodys_by_their_part_in_a_meeting() {
        var lame = new HashMap<>(settings.ladders());
        lame.put(ExceptionCode.EX_DATA, settings.ladders().get(ExceptionCode.EX_NO_RULE));

        assertThat(problemsOf(new EscalationSettings(settings.backupAfter(), settings.initialConferences(), lame)))
                .containsExactly("what may be about a child alone is a group's at every rung");
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
