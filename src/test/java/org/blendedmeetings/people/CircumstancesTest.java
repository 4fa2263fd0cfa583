package org.blendedmeetings.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aPerson;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.shared.Refused;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BlendedTest
@RecordApplicationEvents
class CircumstancesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Circumstances circumstances;

    @Autowired
    RecordingSafety safety;

    @Autowired
    RecordingViolence violence;

    @Autowired
    RecordingNeeds needs;

    @Autowired
    KeepingApart keepingApart;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ApplicationEvents events;

    @Test
    void what_the_policy_asks_takes_two_statements_however_many_people() {
        var few = people(2);
        var many = people(12);
        for (var known : List.of(few, many)) {
            for (var place = 0; place + 1 < known.size(); place++) {
                danger(known.get(place), known.get(place + 1));
                violence.record(known.get(place), ground(DAY), Actor.SYSTEM);
                needs.record(known.get(place), null, needed(NeededWay.VIDEO), Actor.SYSTEM);
            }
        }

        assertThat(statementsFor(few)).isEqualTo(2);
        assertThat(statementsFor(many)).isEqualTo(2);
        var known = circumstances.among(many);
        assertThat(known.dangers()).hasSize(11).allMatch(each -> each.state() == DangerState.UNKNOWN);
        assertThat(known.violenceFrom()).containsExactlyInAnyOrderElementsOf(many.subList(0, 11));
        assertThat(known.needed()).hasSize(11).containsValue(NeededWay.VIDEO);
    }

    @Test
    void a_danger_from_somebody_who_is_not_there_is_left_out() {
        var three = people(3);
        danger(three.get(0), three.get(1));

        assertThat(circumstances.among(List.of(three.get(0), three.get(2))).dangers())
                .isEmpty();
        assertThat(circumstances.among(List.of()).dangers()).isEmpty();
    }

    @Test
    void each_change_is_published_so_that_meetings_can_be_asked_anew() {
        var two = people(2);
        var pair = Set.copyOf(two);
        var one = Set.of(two.get(0));

        var first = danger(two.get(0), two.get(1));
        safety.change(first.matter(), first.id(), account(DangerState.HISTORIC), Actor.SYSTEM);
        safety.end(first.matter(), "Over", Actor.SYSTEM);
        var risk = violence.record(two.get(0), ground(DAY), Actor.SYSTEM);
        violence.end(risk, "Over", Actor.SYSTEM);
        needs.record(two.get(0), null, needed(NeededWay.PHONE), Actor.SYSTEM);
        needs.end(two.get(0), needs.of(two.get(0)).get(0).id(), "Over", Actor.SYSTEM);
        var apart =
                keepingApart.recordKeptApart(new KeptApart(two.get(0), two.get(1)), ApartBy.BAIL, "Bail", Actor.SYSTEM);
        keepingApart.endKeptApart(apart, "Over", Actor.SYSTEM);

        assertThat(events.stream(CircumstancesChanged.class).map(CircumstancesChanged::people))
                .containsExactly(pair, pair, pair, one, one, one, one, pair, pair);
    }

    @Test
    void nobody_is_at_risk_from_themselves_or_from_nobody_we_know_and_nothing_is_said_twice() {
        var two = people(2);
        var stranger = new PersonId(UUID.randomUUID());

        assertThatThrownBy(() -> danger(two.get(0), two.get(0))).hasMessageContaining("from themselves");
        assertThatThrownBy(() -> danger(two.get(0), stranger)).hasMessage("There is no such person.");
        assertThatThrownBy(() -> violence.record(stranger, ground(DAY), Actor.SYSTEM))
                .hasMessage("There is no such person.");
        assertThatThrownBy(() -> needs.record(stranger, null, needed(NeededWay.PHONE), Actor.SYSTEM))
                .hasMessage("There is no such person.");
        danger(two.get(0), two.get(1));
        assertThatThrownBy(() -> danger(two.get(0), two.get(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> violence.record(two.get(0), ground(LocalDate.of(2036, 1, 1)), Actor.SYSTEM))
                .hasMessageContaining("today or earlier");
    }

    @Test
    void the_policy_knows_every_way_that_can_be_needed() {
        assertThat(Arrays.stream(NeededWay.values()).map(way -> Preference.valueOf(way.name())))
                .allMatch(Preference::isWish);
    }

    private long statementsFor(List<PersonId> people) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        circumstances.among(people);
        return statistics.getPrepareStatementCount() - before;
    }

    private List<PersonId> people(int many) {
        var entered = new ArrayList<PersonId>();
        while (entered.size() < many) {
            entered.add(aPerson().enter(register, contacts));
        }
        return entered;
    }

    private SafetyRecord danger(PersonId atRisk, PersonId from) {
        return safety.record(new AtRisk(atRisk, from), account(DangerState.UNKNOWN), Actor.SYSTEM);
    }

    private static SafetyAccount account(DangerState state) {
        return new SafetyAccount(state, SharedHome.UNKNOWN, "The school", null, null, "Invented");
    }

    private static ViolenceGround ground(LocalDate since) {
        return new ViolenceGround("The police", since, "Invented");
    }

    private static NeededFormat needed(NeededWay way) {
        return new NeededFormat(way, "Invented", Described.Source.THEMSELVES, DAY);
    }
}
