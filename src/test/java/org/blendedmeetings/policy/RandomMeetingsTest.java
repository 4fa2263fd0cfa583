package org.blendedmeetings.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.preference.Preference.NOT_ASKED;
import static org.blendedmeetings.preference.Preference.NO_REPLY;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.blendedmeetings.preference.Known;
import org.junit.jupiter.api.Test;

/** What must hold of every meeting, over many made up from fixed seeds. */
class RandomMeetingsTest {
    private static final int MEETINGS = 150;

    @Test
    void what_is_given_is_allowed_or_a_need_and_what_is_not_has_an_approver_or_a_question() {
        each((said, person) -> {
            if (person.given() == Given.YES && person.person().preference().isWish()) {
                assertThat(person.rule().id()).isIn("D3-03", "D3-07");
            }
            if (person.given() == Given.NO) {
                assertThat(person.tier()).isPositive();
            }
            if (person.given() == Given.PENDING) {
                assertThat(person.tier() > 0 || person.rule().id().equals("D3-09"))
                        .isTrue();
            }
        });
    }

    @Test
    void silence_never_ends_on_a_screen_unless_a_need_is_recorded() {
        each((said, person) -> {
            var silent = List.of(NO_REPLY, NOT_ASKED).contains(person.person().preference());
            if (silent && person.person().needed() == null) {
                assertThat(Ways.remote(person.mode())).isFalse();
            }
        });
    }

    @Test
    void an_unmet_wish_has_the_room_meanwhile_and_words_that_name_no_cause() {
        each((said, person) -> {
            if (person.unmet()) {
                assertThat(Ways.remote(person.mode())).isFalse();
                assertThat(person.words()).isIn("", Sentences.PENDING, Sentences.REFUSED);
            }
        });
    }

    @Test
    void two_who_are_kept_apart_never_share_a_session() {
        seeds().forEach(seed -> {
            var said =
                    new RandomMeeting(seed).unflagged().keptApart("mum", "dad").advice();
            assertThat(said.sessions()).noneMatch(session -> session.containsAll(List.of("mum", "dad")));
            assertThat(said.sessions().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrder("child", "mum", "dad", "aunt");
        });
    }

    @Test
    void nobody_but_the_protected_person_has_anything_else_because_of_a_flag() {
        seeds().forEach(seed -> {
            var random = new RandomMeeting(seed);
            var plain = random.unflagged();
            var unflagged = plain.advice();
            var flagged =
                    plain.danger("mum", "dad", random.state(), random.home()).advice();

            for (var id : List.of("child", "dad", "aunt")) {
                assertThat(seen(flagged, id)).as("seed %s, %s", seed, id).isEqualTo(seen(unflagged, id));
            }
        });
    }

    @Test
    void at_risk_and_perhaps_overheard_nobody_is_on_a_screen_or_the_phone() {
        seeds().forEach(seed -> {
            var said = new RandomMeeting(seed)
                    .unflagged()
                    .danger("mum", "dad", SafetyState.UNKNOWN, Known.UNKNOWN)
                    .advice();
            assertThat(Ways.remote(said.person("mum").orElseThrow().mode())).isFalse();
        });
    }

    private static String seen(Advice said, String id) {
        var person = said.person(id).orElseThrow();
        return String.join(
                " ",
                person.mode().name(),
                person.given().name(),
                person.rule().id(),
                String.valueOf(person.tier()),
                person.words());
    }

    private static void each(BiConsumer<Advice, PersonOutcome> check) {
        seeds().forEach(seed -> {
            var said = new RandomMeeting(seed).unflagged().advice();
            said.people().forEach(person -> check.accept(said, person));
        });
    }

    private static IntStream seeds() {
        return IntStream.range(0, MEETINGS);
    }
}
