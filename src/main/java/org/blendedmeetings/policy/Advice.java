package org.blendedmeetings.policy;

import static java.util.stream.Collectors.toCollection;
import static org.blendedmeetings.escalation.ExceptionCode.EX_NO_RULE;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.Format;

/**
 * What the policy says about one meeting.
 *
 * @param of         what it was asked
 * @param row        the base row after its conditions, or null where no row covers the meeting
 * @param format     as it stands while nobody has decided anything, or null where no row covers it
 * @param people     each person's outcome, in the order they were named
 * @param sessions   everybody's id, by session
 * @param conditions that fired about the meeting as a whole
 * @param version    of the tables that answered
 */
public record Advice(
        PolicyCase of,
        BaseRow row,
        Format format,
        List<PersonOutcome> people,
        List<List<String>> sessions,
        List<Condition> conditions,
        String version) {
    static final String NO_RULE = "D3-99";

    /** True when a row covers the meeting; else a person has to decide (policy 0.10). */
    public boolean ruled() {
        return row != null;
    }

    /** The highest tier that anybody's outcome asks for (policy 0.4). */
    public int tier() {
        return people.stream().mapToInt(PersonOutcome::tier).max().orElse(ruled() ? 0 : 1);
    }

    public Optional<PersonOutcome> person(String id) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** This person as the case names them: small children are otherwise taken as not attending (D2-10). */
    public PolicyPerson asNamed(PersonOutcome outcome) {
        return of.people().stream()
                .filter(each -> each.id().equals(outcome.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of every row that fired, in the order of the policy. */
    public List<String> rules() {
        return rules(all -> true);
    }

    /** As {@link #rules}, without those whose very firing tells of danger (policy 2). */
    public List<String> openRules() {
        return rules(visibility -> visibility != Visibility.S);
    }

    private List<String> rules(Predicate<Visibility> readable) {
        var base = ruled() ? Stream.of(row.id()) : Stream.of(NO_RULE);
        var ofPeople = people.stream().flatMap(each -> each.said(readable));
        var said = Stream.concat(aboutMeeting(readable), ofPeople).map(RuleSaid::id);
        return List.copyOf(Stream.concat(base, said).collect(toCollection(TreeSet::new)));
    }

    /** The conditions about the meeting as a whole that a reader may see. */
    public Stream<RuleSaid> aboutMeeting(Predicate<Visibility> readable) {
        return conditions.stream()
                .filter(each -> readable.test(each.visibility()))
                .map(RuleSaid::of);
    }

    /** Why, one sentence a row that fired: the base row, the meeting's conditions, then each person by the id of the case. */
    public List<String> reasons() {
        if (!ruled()) {
            return List.of("No row covers this meeting: a person decides.");
        }
        var base = row.id() + " (" + row.basis() + "): recommended is "
                + row.recommended().words() + ".";
        var ofPeople = people.stream().flatMap(Advice::reasons);
        return Stream.of(Stream.of(base), conditions.stream().map(Advice::reason), ofPeople)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<String> reasons(PersonOutcome person) {
        var rule = Stream.of(person.rule().id() + ": " + person.rule().staff());
        return Stream.concat(person.conditions().stream().map(Advice::reason), rule)
                .map(reason -> person.id() + ", " + reason);
    }

    private static String reason(Condition condition) {
        return condition.id() + " (" + condition.basis() + "): " + condition.staff();
    }

    /** The codes of the exceptions it raises, each once. */
    public List<String> exceptions() {
        var ofConditions = Stream.concat(
                        conditions.stream(), people.stream().flatMap(each -> each.conditions().stream()))
                .map(Condition::exception);
        var ofRules = people.stream().map(each -> each.rule().exception());
        var ofRow = ruled() ? Stream.<String>empty() : Stream.of(EX_NO_RULE.code());
        return Stream.of(ofRow, ofConditions, ofRules)
                .flatMap(each -> each)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
