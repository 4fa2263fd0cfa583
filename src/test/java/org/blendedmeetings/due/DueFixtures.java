package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.due.History.Called;
import org.blendedmeetings.due.History.Held;
import org.blendedmeetings.due.History.Spell;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.TimescaleFixtures;

/** The chains as {@code config/} describes them, for tests without Spring. */
public final class DueFixtures {
    private static final PeriodKinds KINDS = PeriodKinds.of(
            TimescaleFixtures.fromConfig("periods.yaml", "blended.due", DueSettings.class)
                    .periods(),
            MeetingTypeFixtures.catalogue());
    private static final Chains CHAINS = new Chains(MeetingTypeFixtures.catalogue());

    private DueFixtures() {}

    /** The next of its chain, for which nobody has asked. */
    public static DueMeetingView waiting(UUID id, PersonId child, String type, LocalDate limit) {
        var found = MeetingTypeFixtures.type(type);
        return new DueMeetingView(
                id,
                child,
                found,
                limit.minusMonths(1),
                1,
                limit,
                limit,
                limit.minusDays(14),
                found.limit().kind(),
                "Its limit is " + limit,
                DueStatus.WAITING,
                null,
                null,
                null);
    }

    public static PeriodKinds kinds() {
        return KINDS;
    }

    static Chains chains() {
        return CHAINS;
    }

    static FallingDue falling() {
        var limits = TimescaleFixtures.limits();
        return new FallingDue(KINDS, CHAINS, limits, new Deadlines(limits, TimescaleFixtures.workingDays()));
    }

    /** What happened to one invented child. */
    static final class Life {
        private LocalDate bornOn;
        private LocalDate expectedOn;
        private final List<Spell> spells = new ArrayList<>();
        private final List<Held> held = new ArrayList<>();
        private final List<Called> called = new ArrayList<>();

        Life born(String on) {
            bornOn = LocalDate.parse(on);
            return this;
        }

        Life expected(String on) {
            expectedOn = LocalDate.parse(on);
            return this;
        }

        Life began(String kind, String since) {
            return period(kind, since, null, null);
        }

        Life period(String kind, String since, String until, Set<String> chains) {
            var last = until == null ? null : LocalDate.parse(until);
            spells.add(new Spell(KINDS.get(kind), LocalDate.parse(since), last, null, chains));
            return this;
        }

        Life held(String type, String on) {
            held.add(new Held(MeetingTypeFixtures.type(type), LocalDate.parse(on), null, true, true));
            return this;
        }

        Life heldLast(String type, String on) {
            held.add(new Held(MeetingTypeFixtures.type(type), LocalDate.parse(on), null, false, true));
            return this;
        }

        /** As a return tells it that has all since that day, and does not say which in line it was. */
        Life told(String on, String coveredFrom) {
            held.add(new Held(
                    CHAINS.later("CARE_REVIEW"), LocalDate.parse(on), LocalDate.parse(coveredFrom), true, false));
            return this;
        }

        Life called(String chain, String on) {
            called.add(new Called(chain, LocalDate.parse(on)));
            return this;
        }

        History history() {
            return new History(bornOn, expectedOn, spells, held, called);
        }
    }
}
