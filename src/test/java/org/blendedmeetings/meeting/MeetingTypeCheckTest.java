package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A council that breaks the catalogue is told what is wrong, before anybody relies on it. */
class MeetingTypeCheckTest {
    private static final String SOUND =
            """
            blended.meeting.types:
              - code: TALK
                name: A talk
                family-name: A talk
                family-purpose: To talk.
                line: EARLY_HELP
                limit: { amount: 15, unit: WD, clock: consent, kind: LOCAL, source: Local target }
                chair-role: LEAD_PRACTITIONER
                warnings: [10, 5]
                next: [TALK]
            """;

    @Test
    void a_sound_catalogue_is_taken() {
        assertThat(MeetingTypes.of(described(SOUND)).get("TALK").leadTime()).isEqualTo(10);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    next: [TALK]            | next: [TALKS]             | TALK: next names TALKS, which is no type.
                    next: [TALK]            | before-birth: TALKS       | TALK names in before-birth what is not of its own chain.
                    name: A talk            | name: ''                  | TALK has no name.
                    line: EARLY_HELP        | minutes: 1                | TALK has no line of management.
                    chair-role: LEAD_PRACTITIONER | minutes: 1          | TALK has no chair-role.
                    family-purpose: To talk.| minutes: 1                | TALK invites the family and needs
                    amount: 15, unit: WD,   | amount: 15,               | TALK needs unit, kind, clock and source
                    kind: LOCAL,            | note: x,                  | TALK needs unit, kind, clock and source
                    amount: 15,             | note: x,                  | TALK has an amount that does not fit its unit.
                    amount: 15, unit: WD,   | unit: NONE,               | TALK needs a note saying what decides its limit.
                    kind: LOCAL,            | kind: LOCAL, after-first: { amount: 6 }, | TALK needs amount, unit and clock under
                    warnings: [10, 5]       | warnings: [5, 10]         | TALK needs warnings in working days
                    warnings: [10, 5]       | length-minutes: 0         | TALK needs a length in minutes.
                    limit: {                | limits: {                 | TALK has no limit; where none can be computed
                    code: TALK              | no-code: TALK             | has no code.
                    """)
    void what_is_wrong_is_said(String right, String wrong, String sentence) {
        assertThat(SOUND).contains(right);

        assertThatThrownBy(() -> MeetingTypes.of(described(SOUND.replace(right, wrong))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("config/meeting-types.yaml: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void a_type_described_twice_is_refused() {
        var twice = described(SOUND).get(0);

        assertThatThrownBy(() -> MeetingTypes.of(List.of(twice, twice)))
                .hasMessageContaining("TALK is described twice.");
    }

    @Test
    void an_empty_catalogue_is_refused() {
        assertThatThrownBy(() -> MeetingTypes.of(List.of())).hasMessageContaining("missing or empty");
    }

    private static List<MeetingType> described(String yaml) {
        return TimescaleFixtures.fromYaml(yaml, "blended.meeting", MeetingTypeSettings.class)
                .types();
    }
}
