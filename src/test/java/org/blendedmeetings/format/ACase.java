package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.Advising;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.MeetingFacts;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.PolicyPerson;
import org.blendedmeetings.policy.SafetyPair;
import org.blendedmeetings.policy.SafetyState;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.workflow.PolicyDmn;

/** Builds what the policy is asked about a meeting, over the council's real tables. */
final class ACase {
    private static final int ARRANGEMENT_DAYS = 3;

    private final String type;
    private final List<PolicyPerson> people = new ArrayList<>();
    private final List<SafetyPair> safety = new ArrayList<>();
    private Known privateSpace = Known.YES;

    private ACase(String type) {
        this.type = type;
    }

    static ACase of(String type) {
        return new ACase(type);
    }

    ACase child(int age, Preference preference) {
        return with(FamilyRole.CHILD, age, preference);
    }

    ACase mother(Preference preference) {
        return with(FamilyRole.PARENT, -1, preference);
    }

    ACase father(Preference preference) {
        return with(FamilyRole.PARENT, -1, preference);
    }

    ACase supporter(Preference preference) {
        return with(FamilyRole.SUPPORTER, -1, preference);
    }

    /** Of those named from here on nobody knows whether they can talk in private. */
    ACase whereNobodyKnowsIfItIsPrivate() {
        privateSpace = Known.UNKNOWN;
        return this;
    }

    /** The first named is at risk from the second, and they may share a home. */
    ACase atRisk() {
        safety.add(new SafetyPair(people.get(0).id(), people.get(1).id(), SafetyState.CURRENT, Known.UNKNOWN));
        return this;
    }

    UUID person(int place) {
        return UUID.fromString(people.get(place).id());
    }

    private ACase with(FamilyRole role, int age, Preference preference) {
        people.add(new PolicyPerson(
                Ids.next().toString(),
                role,
                age,
                preference,
                privateSpace,
                DigitalAccess.OK,
                InterpreterNeed.NONE,
                false,
                null,
                null));
        return this;
    }

    Advice advice() {
        var asked = new PolicyCase(
                type,
                EarlyReason.UNKNOWN,
                List.copyOf(people),
                List.of(),
                List.of(),
                List.copyOf(safety),
                List.of(),
                MeetingFacts.NOTHING,
                List.of(),
                null);
        return new Advising(PolicyDmn.tables(), ARRANGEMENT_DAYS).advise(asked);
    }

    Options options() {
        return optionsAfterAsking(List.of());
    }

    /** @param asked who of them was asked by voice, by the order they were named in */
    Options optionsAfterAsking(List<Integer> asked) {
        var advice = advice();
        var done = asked.stream().map(this::person).collect(Collectors.toSet());
        return new Options(new Advised(advice, advice, done));
    }

    Option option(String key) {
        return options().find(key, Set.of()).orElseThrow();
    }
}
