package org.blendedmeetings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.due.ParticipationCode.PN0;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The mapping as config/participation.yaml delivers it. */
class ParticipationMappingTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 11, 23);
    private static final LocalDate NINE = REVIEW.minusYears(9);

    private final ParticipationSettings settings = TimescaleFixtures.fromConfig(
                    "participation.yaml", "blended.review", ReviewSettings.class)
            .participation();
    private final ParticipationMapping mapping = new ParticipationMapping(settings);

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "ROOM, THEMSELVES, PN1",
        "ROOM, ADVOCATE, PN2",
        "ROOM, SYMBOLS, PN3",
        "ROOM, NOTHING, PN4",
        "VIDEO, THEMSELVES, PN1",
        "VIDEO, ADVOCATE, PN2",
        "VIDEO, SYMBOLS, PN3",
        "VIDEO, NOTHING, PN4",
        "PHONE, BRIEFED, PN5",
        "PHONE, SENT, PN6",
        "PHONE, NO_VIEWS, PN7",
        "WALK_AND_TALK, BRIEFED, PN5",
        "WALK_AND_TALK, SENT, PN6",
        "WRITTEN_VIEWS, SENT, PN6",
        "DRAWING, SENT, PN6",
        "RECORDED_VIDEO, SENT, PN6",
        "ADVOCATE, BRIEFED, PN5",
        "NOT_ATTENDING, BRIEFED, PN5",
        "NOT_ATTENDING, SENT, PN6",
        "NOT_ATTENDING, NO_VIEWS, PN7",
        ", BRIEFED, PN5",
        ", SENT, PN6",
        ", NO_VIEWS, PN7"
    })
    void a_child_from_four_has_the_code_of_how_they_took_part(
            AttendanceMode mode, SpokeFor spokeFor, ParticipationCode code) {
        assertThat(mapping.derive(NINE, REVIEW, mode, spokeFor)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(SpokeFor.class)
    void a_child_under_four_has_the_first_code_whatever_else_is_said(SpokeFor spokeFor) {
        var dayBefore = REVIEW.minusYears(4).plusDays(1);

        assertThat(mapping.derive(dayBefore, REVIEW, AttendanceMode.ROOM, spokeFor))
                .isEqualTo(PN0);
        assertThat(mapping.derive(dayBefore, REVIEW, null, null)).isEqualTo(PN0);
    }

    @Test
    void on_the_fourth_birthday_it_is_asked_how_they_took_part() {
        refused(REVIEW.minusYears(4), AttendanceMode.ROOM, null, "Say how what the child thinks");
    }

    @ParameterizedTest
    @CsvSource({"ROOM, SENT", "VIDEO, NO_VIEWS", "ROOM, BRIEFED"})
    void who_was_there_did_not_send_what_they_think(AttendanceMode mode, SpokeFor spokeFor) {
        refused(NINE, mode, spokeFor, "recorded as there");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, THEMSELVES", "NOT_ATTENDING, NOTHING", "DRAWING, SYMBOLS", "ADVOCATE, ADVOCATE", ", THEMSELVES"
    })
    void who_was_not_there_did_not_speak_there(AttendanceMode mode, SpokeFor spokeFor) {
        refused(NINE, mode, spokeFor, "recorded as not there");
    }

    @Test
    void without_a_date_of_birth_it_says_where_to_enter_it() {
        refused(null, AttendanceMode.ROOM, SpokeFor.THEMSELVES, "the child's record");
    }

    @Test
    void a_screen_is_there_by_the_councils_reading_and_the_page_says_to_check_it() {
        assertThat(mapping.note(AttendanceMode.VIDEO)).contains("Department for Education");
        assertThat(mapping.note(AttendanceMode.ROOM)).isNull();
        assertThat(mapping.note(null)).isNull();
    }

    @Test
    void a_council_may_count_a_screen_as_not_there() {
        var strict = new ParticipationMapping(new ParticipationSettings(
                Set.of(AttendanceMode.ROOM), Map.of(), settings.attending(), settings.notAttending()));

        assertThat(strict.derive(NINE, REVIEW, AttendanceMode.VIDEO, SpokeFor.SENT))
                .isEqualTo(ParticipationCode.PN6);
    }

    @Test
    void settings_that_leave_an_answer_without_a_code_or_give_the_code_of_the_youngest_are_refused() {
        assertThat(settings.isWhole()).isTrue();
        assertThat(settings.isForChildrenFromFour()).isTrue();

        var some = new EnumMap<>(settings.attending());
        some.remove(SpokeFor.NOTHING);
        assertThat(with(some).isWhole()).isFalse();
        some.put(SpokeFor.NOTHING, PN0);
        assertThat(with(some).isForChildrenFromFour()).isFalse();

        var others = new EnumMap<>(settings.notAttending());
        others.remove(SpokeFor.SENT);
        assertThat(absent(others).isWhole()).isFalse();
        others.put(SpokeFor.SENT, PN0);
        assertThat(absent(others).isForChildrenFromFour()).isFalse();
    }

    private ParticipationSettings absent(Map<SpokeFor, ParticipationCode> notAttending) {
        return new ParticipationSettings(settings.attends(), settings.notes(), settings.attending(), notAttending);
    }

    private ParticipationSettings with(Map<SpokeFor, ParticipationCode> attending) {
        return new ParticipationSettings(settings.attends(), settings.notes(), attending, settings.notAttending());
    }

    private void refused(LocalDate bornOn, AttendanceMode mode, SpokeFor spokeFor, String sentence) {
        assertThatThrownBy(() -> mapping.derive(bornOn, REVIEW, mode, spokeFor))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("participation.spokeFor"))
                .hasMessageContaining(sentence);
    }
}
