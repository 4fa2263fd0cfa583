package org.blendedmeetings.policy;

import static org.blendedmeetings.escalation.ExceptionCode.EX_NO_RULE;

import java.util.List;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.policy.Condition.ModeRule;
import org.blendedmeetings.policy.FormatFromModes.Part;
import org.blendedmeetings.preference.Preference;

/** Works out what the policy says: per person, then the meeting (policy 0.1). A pure function of tables and case. */
public final class Advising {
    private final PolicyTables tables;
    private final int arrangementDays;

    /**
     * @param arrangementDays working days that a loan, an interpreter or equipment needs (D2-19), unless the tables say
     */
    public Advising(PolicyTables tables, int arrangementDays) {
        this.tables = tables;
        this.arrangementDays = tables.arrangementDays().orElse(arrangementDays);
    }

    public Advice advise(PolicyCase asked) {
        return tables.base(asked.meetingType(), asked.earlyReason())
                .map(row -> advise(asked, row))
                .orElseGet(() -> nobodyRules(asked));
    }

    private Advice advise(PolicyCase asked, BaseRow base) {
        var people = asTaken(asked, base);
        // what is recommended has to be known before anything can be said about those who left it open
        var settled = FiredConditions.in(asked, people, tables, base.id(), null);
        var leftOpen = new Narrowing(base, settled.all().toList()).narrowed().recommended();
        var fired = FiredConditions.in(asked, people, tables, base.id(), leftOpen);
        var row = new Narrowing(base, fired.all().toList()).narrowed();
        var tiers = new WishTiers(row, people);
        var outcomes =
                new JudgingWishes(row, tables, tiers, new WishStates(asked, row, tiers, fired), fired).all(people);
        var all = fired.and(late(asked, row, outcomes));
        return new Advice(
                asked,
                row,
                new FormatFromModes(row, parts(outcomes)).format(),
                outcomes,
                new Sessions(asked, row, fired).all(),
                all.meeting(),
                tables.version());
    }

    /** Small children are taken as not attending, unless the room was wished or is needed; never a screen (D2-10). */
    private List<PolicyPerson> asTaken(PolicyCase asked, BaseRow row) {
        var facts = new PersonFacts(asked, row.id(), null);
        return asked.people().stream()
                .map(person -> small(person, facts) ? small(person) : person)
                .toList();
    }

    private boolean small(PolicyPerson person, PersonFacts facts) {
        return facts.about(person)
                .flatMap(known -> tables.conditions(known).stream())
                .anyMatch(each -> each.mode() == ModeRule.ROOM_OR_NOT_ATTENDING);
    }

    private static PolicyPerson small(PolicyPerson child) {
        var inRoom = child.wishesRoom() || child.needsRoom();
        var taken = child.needsRoom() ? child : child.withoutNeed();
        return inRoom && child.wishesRoom()
                ? taken
                : taken.wishing(inRoom ? Preference.ROOM : Preference.NOT_ATTENDING);
    }

    private List<Condition> late(PolicyCase asked, BaseRow row, List<PersonOutcome> outcomes) {
        var left = asked.facts().workingDaysLeft();
        var tooFew = left != MeetingFacts.UNKNOWN_DAYS
                && left < arrangementDays
                && outcomes.stream().anyMatch(Advising::needsArranging);
        return tables.conditions(KnownFact.of(Fact.TOO_FEW_DAYS, tooFew ? "YES" : "NO", row.id()));
    }

    /** A loan for a screen that is given, or an interpreter for somebody who attends. */
    private static boolean needsArranging(PersonOutcome person) {
        return person.conditions().stream().anyMatch(each -> switch (each.task()) {
            case "LOAN" -> !person.unmet() && person.mode() == AttendanceMode.VIDEO;
            case "SPOKEN_INTERPRETER", "SIGN_INTERPRETER" -> Ways.counts(person.mode());
            default -> false;
        });
    }

    private static List<Part> parts(List<PersonOutcome> outcomes) {
        return outcomes.stream()
                .map(each -> new Part(each.person().preference(), each.mode(), !each.unmet(), each.counts()))
                .toList();
    }

    /** No row, no format: a person decides, and until then everybody's wish is open (policy 0.10, D3-99). */
    private Advice nobodyRules(PolicyCase asked) {
        var open = new OutcomeRow(
                Advice.NO_RULE,
                null,
                null,
                1,
                false,
                EX_NO_RULE.code(),
                Visibility.O,
                "",
                "No row covers this meeting.");
        var people = asked.people().stream()
                .map(person -> new PersonOutcome(
                        person, AttendanceMode.ROOM, Ways.mode(person.preference()), 1, open, List.of(), ""))
                .toList();
        var together = people.isEmpty()
                ? List.<List<String>>of()
                : List.of(people.stream().map(PersonOutcome::id).toList());
        return new Advice(asked, null, null, people, together, List.of(), tables.version());
    }
}
