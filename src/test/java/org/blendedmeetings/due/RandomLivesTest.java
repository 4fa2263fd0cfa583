package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.blendedmeetings.due.History.Held;
import org.blendedmeetings.due.History.Spell;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every life, whatever happens in it; each seed makes five hundred. */
class RandomLivesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 1500;

    private final FallingDue falling = DueFixtures.falling();
    private final List<MeetingType> types = MeetingTypeFixtures.catalogue().all().stream()
            .filter(type -> type.chain() != null)
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 303, 4004})
    void one_meeting_at_most_is_due_of_a_chain_and_its_limit_lies_after_the_last_one_held(long seed) {
        var chance = new Random(seed);
        for (var life = 0; life < 500; life++) {
            var history = life(chance);
            var asAt = FIRST.plusDays(DAYS);

            var outlook = falling.of(history, asAt);

            outlook.next().forEach((chain, falls) -> {
                assertThat(falls.due().chain()).isEqualTo(chain);
                var last = lastHeld(history, chain);
                assertThat(falls.due().anchor()).isAfterOrEqualTo(last);
                if (falls.deadline().limitOn() != null) {
                    assertThat(falls.deadline().limitOn()).isAfter(last);
                    assertThat(falls.deadline().bookBy())
                            .isBeforeOrEqualTo(falls.deadline().limitOn());
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 60, 707})
    void what_is_due_does_not_hang_on_what_was_entered_first(long seed) {
        var chance = new Random(seed);
        for (var life = 0; life < 500; life++) {
            var history = life(chance);
            var spells = new ArrayList<>(history.spells());
            var held = new ArrayList<>(history.held());
            Collections.shuffle(held, chance);
            Collections.shuffle(spells, chance);
            var shuffled = new History(history.bornOn(), null, spells, held, history.called());

            assertThat(falling.of(shuffled, FIRST.plusDays(DAYS))).isEqualTo(falling.of(history, FIRST.plusDays(DAYS)));
        }
    }

    private History life(Random chance) {
        var spells = new ArrayList<Spell>();
        for (var kind : DueFixtures.kinds().all()) {
            var day = chance.nextInt(400);
            while (day < DAYS && chance.nextInt(3) > 0) {
                var length = 1 + chance.nextInt(600);
                var open = day + length >= DAYS;
                spells.add(
                        new Spell(kind, FIRST.plusDays(day), open ? null : FIRST.plusDays(day + length), null, null));
                day += length + 1 + chance.nextInt(200);
            }
        }
        var held = new ArrayList<Held>();
        for (var count = chance.nextInt(25); count > 0; count--) {
            var type = types.get(chance.nextInt(types.size()));
            var on = FIRST.plusDays(chance.nextInt(DAYS));
            // of one chain there is one meeting a day
            if (held.stream().noneMatch(each -> each.on().equals(on))) {
                held.add(new Held(type, on, null, chance.nextInt(8) > 0, chance.nextBoolean()));
            }
        }
        var bornOn = FIRST.minusYears(chance.nextInt(24)).minusDays(chance.nextInt(300));
        return new History(bornOn, null, spells, held, List.of());
    }

    private static LocalDate lastHeld(History history, String chain) {
        return history.held().stream()
                .filter(each -> chain.equals(each.type().chain()))
                .map(Held::on)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
