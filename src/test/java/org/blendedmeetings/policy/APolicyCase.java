package org.blendedmeetings.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.workflow.PolicyDmn;

/** Builds what the policy is asked about a meeting; people may talk in private and have what they need, unless it is said. */
public final class APolicyCase {
    static final int DAYS = 3;

    private final String type;
    private final EarlyReason reason;
    private final List<PolicyPerson> people = new ArrayList<>();
    private final List<Pair> apart = new ArrayList<>();
    private final List<ApartWish> apartWishes = new ArrayList<>();
    private final List<SafetyPair> safety = new ArrayList<>();
    private final List<String> violence = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private MeetingFacts facts = MeetingFacts.NOTHING;
    private Format proposed;

    private APolicyCase(String type, EarlyReason reason) {
        this.type = type;
        this.reason = reason;
    }

    public static APolicyCase of(String type) {
        return new APolicyCase(type, EarlyReason.UNKNOWN);
    }

    static APolicyCase early(EarlyReason reason) {
        return new APolicyCase("CLA_REVIEW_EARLY", reason);
    }

    public APolicyCase mum(Preference wish) {
        return with(person("mum", FamilyRole.PARENT, -1, wish));
    }

    public APolicyCase dad(Preference wish) {
        return with(person("dad", FamilyRole.PARENT, -1, wish));
    }

    public APolicyCase child(int age, Preference wish) {
        return with(person("child", FamilyRole.CHILD, age, wish));
    }

    APolicyCase with(PolicyPerson person) {
        people.add(person);
        return this;
    }

    /** Changes the person named last. */
    APolicyCase who(UnaryOperator<PolicyPerson> change) {
        people.add(change.apply(people.remove(people.size() - 1)));
        return this;
    }

    APolicyCase danger(String atRisk, String from, SafetyState state, Known home) {
        safety.add(new SafetyPair(atRisk, from, state, home));
        return this;
    }

    APolicyCase keptApart(String one, String other) {
        apart.add(new Pair(one, other));
        return this;
    }

    APolicyCase apartWish(String by, String from) {
        apartWishes.add(new ApartWish(by, from));
        return this;
    }

    APolicyCase violence(String from) {
        violence.add(from);
        return this;
    }

    APolicyCase obstacle(String person) {
        obstacles.add(new Obstacle(Obstacle.Kind.ROOM, person));
        return this;
    }

    APolicyCase facts(MeetingFacts known) {
        facts = known;
        return this;
    }

    APolicyCase proposed(Format format) {
        proposed = format;
        return this;
    }

    PolicyCase build() {
        return new PolicyCase(
                type,
                reason,
                List.copyOf(people),
                List.copyOf(apart),
                List.copyOf(apartWishes),
                List.copyOf(safety),
                List.copyOf(violence),
                facts,
                List.copyOf(obstacles),
                proposed);
    }

    Advice advice() {
        return advice(PolicyDmn.tables());
    }

    Advice advice(PolicyTables tables) {
        return new Advising(tables, DAYS).advise(build());
    }

    static PolicyPerson person(String id, FamilyRole role, int age, Preference wish) {
        return new PolicyPerson(
                id, role, age, wish, Known.YES, DigitalAccess.OK, InterpreterNeed.NONE, false, null, null);
    }
}
