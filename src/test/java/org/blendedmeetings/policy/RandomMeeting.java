package org.blendedmeetings.policy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;

/** Makes up meetings from a seed. */
final class RandomMeeting {
    private static final List<String> TYPES = MeetingTypeFixtures.catalogue().requestable().stream()
            .filter(MeetingType::familyInvited)
            .map(MeetingType::code)
            .toList();

    private final Random random;

    RandomMeeting(long seed) {
        random = new Random(seed);
    }

    /** A child, a mother, a father and an aunt, of whom nothing dangerous is known. */
    APolicyCase unflagged() {
        var type = one(TYPES.toArray(String[]::new));
        var reason = type.equals("CLA_REVIEW_EARLY")
                ? one(EarlyReason.HARM, EarlyReason.BREAKDOWN, EarlyReason.CONTESTED, EarlyReason.OTHER)
                : EarlyReason.UNKNOWN;
        var asked = reason == EarlyReason.UNKNOWN ? APolicyCase.of(type) : APolicyCase.early(reason);
        asked.with(person("child", FamilyRole.CHILD, random.nextInt(18)))
                .with(person("mum", FamilyRole.PARENT, -1))
                .with(person("dad", FamilyRole.PARENT, -1))
                .with(person("aunt", one(FamilyRole.RELATIVE, FamilyRole.CARER, FamilyRole.SUPPORTER), -1));
        if (random.nextInt(6) == 0) {
            asked.apartWish("child", one("mum", "dad"));
        }
        if (random.nextInt(6) == 0) {
            asked.obstacle(one("mum", "dad", "aunt"));
        }
        return asked.facts(facts());
    }

    SafetyState state() {
        return one(SafetyState.values());
    }

    Known home() {
        return one(Known.values());
    }

    private PolicyPerson person(String id, FamilyRole role, int age) {
        return new PolicyPerson(
                id,
                role,
                age,
                one(Preference.values()),
                one(Known.values()),
                one(DigitalAccess.values()),
                one(InterpreterNeed.values()),
                random.nextInt(8) == 0,
                random.nextInt(8) == 0 ? wish() : null,
                null);
    }

    private Preference wish() {
        return one(Stream.of(Preference.values()).filter(Preference::isWish).toArray(Preference[]::new));
    }

    private MeetingFacts facts() {
        return new MeetingFacts(
                random.nextInt(5),
                rarely(),
                rarely(),
                false,
                rarely(),
                rarely(),
                rarely(),
                rarely(),
                List.of(),
                random.nextInt(20));
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
