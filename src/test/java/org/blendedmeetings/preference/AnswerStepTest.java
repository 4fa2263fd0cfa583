package org.blendedmeetings.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.HardTime.Part;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each field of an answer takes, and the sentence for what it does not. */
class AnswerStepTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void what_cannot_be_kept_is_said_beside_its_field(String field, String sentence, ThrowingCallable wrong) {
        assertThatThrownBy(wrong).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused).hasMessage(sentence);
        });
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                no("way", "Choose how you would like to take part.", () -> new ChosenWay(null, false)),
                no("way", "Choose how you would like to take part.", () -> new ChosenWay(Preference.VIDEO, true)),
                no("way", "Choose how you would like to take part.", () -> ChosenWay.of(Preference.NO_REPLY)),
                no("way", "Choose how you would like to take part.", () -> ChosenWay.of(Preference.NOT_ASKED)),
                no(
                        "when",
                        "When it is safe to ring can be up to 200 letters long.",
                        () -> new RingMe(letters(201), null, null)),
                no(
                        "sayToOthers",
                        "What we should say can be up to 200 letters long.",
                        () -> new RingMe(null, letters(201), null)),
                no(
                        "number",
                        "Enter a telephone number, such as 01632 960001.",
                        () -> new RingMe(null, null, "after school")),
                no(
                        "language",
                        "Tell us which language the interpreter should speak.",
                        () -> new HelpWanted(
                                InterpreterNeed.SPOKEN, " ", false, false, false, false, false, false, false)),
                no("language", "Tell us which language the interpreter should speak.", () -> HelpWanted.none()
                        .ringingWith(true, null)),
                no("language", "Your language can be up to 60 letters long.", () -> HelpWanted.none()
                        .ringingWith(true, letters(61))),
                no("times", "Give at most 30 days and times.", () -> new HardTimes(days(31))),
                no("who", "Whom you want with you can be up to 300 letters long.", () -> new WithMe(letters(301))),
                no("who", "Who should not be there can be up to 500 letters long.", () -> new NotThere(letters(501))),
                no(
                        "words",
                        "Anything else can be up to 2000 letters long.",
                        () -> new AnythingElse(letters(2001), null)),
                no(
                        "place",
                        "Where you would like it can be up to 200 letters long.",
                        () -> new AnythingElse(null, letters(201))),
                no("how", "Choose how you tried.", () -> new ContactTried(null, LocalDate.EPOCH, "Rang.")),
                no("on", "Enter the day you tried.", () -> new ContactTried(Tried.PHONE, null, "Rang.")),
                no("what", "Write what happened.", () -> new ContactTried(Tried.PHONE, LocalDate.EPOCH, " ")));
    }

    @Test
    void stray_spaces_are_nothing_and_nothing_is_null() {
        assertThat(new WithMe("  Aunt Jo ").who()).isEqualTo("Aunt Jo");
        assertThat(new WithMe("   ").who()).isNull();
        assertThat(new RingMe(null, null, "+44 (0)1632 960-001").number()).isEqualTo("+44 (0)1632 960-001");
    }

    @Test
    void hard_times_come_back_from_their_column_as_they_went() {
        var times = List.of(
                new HardTime(DayOfWeek.MONDAY, null, Part.MORNING),
                new HardTime(null, LocalDate.of(2026, 12, 3), Part.ALL_DAY));
        var column = new HardTimesText();

        assertThat(column.convertToDatabaseColumn(times)).isEqualTo("MONDAY/MORNING,2026-12-03/ALL_DAY");
        assertThat(column.convertToEntityAttribute("MONDAY/MORNING,2026-12-03/ALL_DAY"))
                .isEqualTo(times);
        assertThat(column.convertToEntityAttribute(null)).isEmpty();
        assertThat(column.convertToDatabaseColumn(days(30))).hasSizeLessThan(1000);
    }

    private static Arguments no(String field, String sentence, ThrowingCallable wrong) {
        return Arguments.of(field, sentence, wrong);
    }

    private static String letters(int many) {
        return "x".repeat(many);
    }

    private static List<HardTime> days(int many) {
        return IntStream.range(0, many)
                .mapToObj(day -> new HardTime(null, LocalDate.of(2026, 12, 1).plusDays(day), Part.AFTERNOON))
                .toList();
    }
}
