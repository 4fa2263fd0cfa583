package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.policy.SafetyPair;
import org.blendedmeetings.preference.Known;

/** What the family of one meeting said when they were asked by voice, by participant. */
record Firsts(Map<UUID, FirstAnswer> settled) {

    static Firsts of(List<FirstAnswer> all) {
        return new Firsts(all.stream()
                .filter(FirstAnswer::settles)
                .collect(toMap(FirstAnswer::participant, each -> each, (earlier, later) -> later)));
    }

    Optional<FirstAnswer> of(UUID participant) {
        return Optional.ofNullable(settled.get(participant));
    }

    /**
     * Whether they can talk in private, as they said it by voice; else as they answered. Who is afraid of somebody nobody has
     * recorded yet is not settled: the duty looks first.
     */
    Known privateSpace(UUID participant, Known answered, List<SafetyPair> known) {
        return of(participant)
                .filter(each -> each.said().afraid() == Known.NO || isKnown(participant, known))
                .map(each -> each.said().place() == JoiningFrom.THEIR_PLACE ? Known.YES : Known.NO)
                .orElse(answered);
    }

    /** Those who were asked and need not be asked again, given what is known of danger. */
    Set<UUID> asked(List<SafetyPair> known) {
        return settled.values().stream()
                .filter(each -> each.said().afraid() == Known.NO || isKnown(each.participant(), known))
                .map(FirstAnswer::participant)
                .collect(toSet());
    }

    private static boolean isKnown(UUID participant, List<SafetyPair> known) {
        return known.stream().anyMatch(pair -> pair.atRisk().equals(participant.toString()));
    }
}
