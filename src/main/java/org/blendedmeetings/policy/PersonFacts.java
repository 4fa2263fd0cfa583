package org.blendedmeetings.policy;

import static org.blendedmeetings.policy.Fact.AT_RISK;
import static org.blendedmeetings.policy.Fact.CHILD_AGE;
import static org.blendedmeetings.policy.Fact.DIGITAL_ACCESS;
import static org.blendedmeetings.policy.Fact.EASY_READ;
import static org.blendedmeetings.policy.Fact.FEARED;
import static org.blendedmeetings.policy.Fact.INTERPRETER;
import static org.blendedmeetings.policy.Fact.KEPT_APART;
import static org.blendedmeetings.policy.Fact.PRIVATE_SPACE;
import static org.blendedmeetings.policy.Fact.RECORDED_NEED;
import static org.blendedmeetings.policy.Fact.VIOLENCE;

import java.util.stream.Stream;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;

/**
 * What is known about one person of a case, one thing at a time (policy 2).
 *
 * @param leftOpen the format whoever does not mind is given, or null while that is not settled
 */
record PersonFacts(PolicyCase of, String row, Format leftOpen) {
    private static final String BEFORE_BIRTH = "ICPC_PREBIRTH";

    Stream<KnownFact> about(PolicyPerson person) {
        return Stream.concat(ownFacts(person), pairFacts(person));
    }

    private Stream<KnownFact> ownFacts(PolicyPerson person) {
        return Stream.of(
                        fact(PRIVATE_SPACE, person.privateSpace()),
                        fact(DIGITAL_ACCESS, person.digitalAccess()),
                        fact(INTERPRETER, person.interpreter()),
                        yesNo(EASY_READ, person.easyRead()),
                        yesNo(RECORDED_NEED, person.needed() != null),
                        yesNo(VIOLENCE, of.violenceFrom().contains(person.id())),
                        childAge(person))
                .map(known -> known.wished(wished(person)).needed(way(person.neededMode())));
    }

    private Stream<KnownFact> pairFacts(PolicyPerson person) {
        var apart = of.keptApart().stream().anyMatch(pair -> pair.names(person.id()));
        var asked = Stream.of(yesNo(KEPT_APART, apart));
        var danger = of.safety().stream().flatMap(pair -> safetyFacts(pair, person.id()));
        return Stream.concat(asked, danger);
    }

    private Stream<KnownFact> safetyFacts(SafetyPair pair, String person) {
        var atRisk = Stream.of(AT_RISK).filter(fact -> pair.atRisk().equals(person));
        var feared = Stream.of(FEARED).filter(fact -> pair.from().equals(person));
        return Stream.concat(atRisk, feared)
                .map(fact -> fact(fact, pair.state()).home(pair.shareHome()));
    }

    private KnownFact childAge(PolicyPerson person) {
        if (!person.isChild()) {
            return KnownFact.of(CHILD_AGE, "NO_CHILD", row);
        }
        var unborn =
                person.age() == PolicyPerson.UNKNOWN_AGE && of.meetingType().equals(BEFORE_BIRTH);
        var age = unborn ? 0 : person.age();
        return KnownFact.of(CHILD_AGE, age == PolicyPerson.UNKNOWN_AGE ? "UNKNOWN" : "KNOWN", row)
                .number(age);
    }

    /** Who does not mind has left open whatever is recommended. */
    private String wished(PolicyPerson person) {
        if (person.preference() != Preference.NO_PREFERENCE || leftOpen == null) {
            return way(person.wishedMode());
        }
        var mode = Ways.mode(leftOpen);
        return Ways.remote(mode) ? mode.name() + "_LEFT_OPEN" : KnownFact.NONE;
    }

    static String way(AttendanceMode mode) {
        if (mode == null) {
            return KnownFact.NONE;
        }
        return Ways.counts(mode) ? mode.name() : "OTHER";
    }

    private KnownFact fact(Fact fact, Enum<?> value) {
        return KnownFact.of(fact, value.name(), row);
    }

    private KnownFact yesNo(Fact fact, boolean known) {
        return KnownFact.of(fact, known ? "YES" : "NO", row);
    }
}
