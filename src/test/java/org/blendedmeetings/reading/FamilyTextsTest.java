package org.blendedmeetings.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.blendedmeetings.invitation.CalendarTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything built in that a family reads can be read at eleven, and what is for children at nine. */
class FamilyTextsTest {
    /** Texts kept as they are although they measure higher, each with its reason. */
    private static final Map<String, String> KEPT = Map.of(
            "Your family needs time together.",
            "policy.md 1, D1-20, word for word: five plain words, of which the formula weighs two too heavily");

    static Stream<Arguments> built_in() {
        return Stream.of(
                arguments("pages, text by text", PageTexts.each(), 300),
                arguments("pages as a whole", PageTexts.whole(), 30),
                arguments("what meetings are called and are for", FamilyTexts.meetings(), 40),
                arguments("messages", FamilyTexts.messages(), 6),
                arguments("the frame and what did not work", FamilyTexts.frame(), 20),
                arguments("refusals", FamilyTexts.refusals(), 10),
                arguments("a wish that is not met", FamilyTexts.telling(), 19),
                arguments("calendar items", FamilyText.forEverybody("calendar", CalendarTexts.all()), 4),
                arguments("the base rows", TableTexts.of("base-format", "words"), 25),
                arguments("what a person is given", TableTexts.of("preference-outcome", "family"), 8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("built_in")
    void families_can_read_it(String what, Stream<FamilyText> texts, int atLeast) {
        var measured = texts.filter(each -> !each.words().isBlank()).toList();

        assertThat(measured).as("texts looked at").hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(tooHard(measured)).isEmpty();
    }

    @Test
    void a_text_that_is_too_hard_is_found() {
        var hard = new FamilyText(
                "x", "Participation arrangements necessitate authorisation by the responsible manager.", 11);

        assertThat(tooHard(List.of(hard))).containsExactly(hard);
    }

    @Test
    void what_is_kept_is_still_there_and_still_hard() {
        var everything = built_in()
                .flatMap(each -> ((Stream<?>) each.get()[1]))
                .map(FamilyText.class::cast)
                .toList();

        assertThat(KEPT.keySet()).allSatisfy(kept -> assertThat(everything)
                .anyMatch(text -> text.words().equals(kept) && text.tooHard()));
    }

    private static List<FamilyText> tooHard(List<FamilyText> texts) {
        return texts.stream()
                .filter(each -> each.enough() && each.tooHard() && !KEPT.containsKey(each.words()))
                .toList();
    }
}
