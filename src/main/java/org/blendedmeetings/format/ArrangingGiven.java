package org.blendedmeetings.format;

import static org.blendedmeetings.helping.Help.CARE_MEANWHILE;
import static org.blendedmeetings.helping.Help.COMPANY;
import static org.blendedmeetings.helping.Help.EASY_READ;
import static org.blendedmeetings.helping.Help.INTERPRETER;
import static org.blendedmeetings.helping.Help.LENT_ROOM;
import static org.blendedmeetings.helping.Help.LOAN;
import static org.blendedmeetings.helping.Help.OWN_SESSION;
import static org.blendedmeetings.helping.Help.SHORTER_PART;
import static org.blendedmeetings.helping.Help.TELL_COUNT;
import static org.blendedmeetings.helping.Help.TRY_FIRST;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.blendedmeetings.helping.Help;
import org.blendedmeetings.helping.Helping;
import org.blendedmeetings.helping.Needed;
import org.blendedmeetings.helping.WantedFor;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.policy.Condition;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.Ways;
import org.springframework.stereotype.Component;

/**
 * What is given has to be arranged too: what a row of the policy names under "to arrange" becomes somebody's task when the
 * format is decided, for whom it matters in the way they take part (policy 2).
 */
@Component
class ArrangingGiven {
    private static final Map<String, Arranged> OF_PEOPLE = Map.of(
            "LENT_ROOM", new Arranged(LENT_ROOM, Ways::remote),
            "LOAN", new Arranged(LOAN, Ways::remote),
            "TRY_IT_FIRST", new Arranged(TRY_FIRST, Ways::remote),
            "SPOKEN_INTERPRETER", new Arranged(INTERPRETER, Ways::counts),
            "SIGN_INTERPRETER", new Arranged(INTERPRETER, Ways::counts),
            "EASY_READ", new Arranged(EASY_READ, mode -> mode != AttendanceMode.NOT_ATTENDING),
            "SHORTER_PART", new Arranged(SHORTER_PART, AttendanceMode.VIDEO::equals),
            "CARE_PLAN", new Arranged(CARE_MEANWHILE, any -> true),
            "OFFER_OWN_SESSION", new Arranged(OWN_SESSION, any -> true));

    private final Helping helping;

    ArrangingGiven(Helping helping) {
        this.helping = helping;
    }

    /** @param by how they take part in whose case it has to be arranged */
    private record Arranged(Help help, Predicate<AttendanceMode> by) {}

    void given(Advised said, Map<UUID, AttendanceMode> modes, MeetingView meeting) {
        var needed = new HashSet<Needed>();
        for (var person : meeting.family()) {
            var mode = modes.get(person.id());
            var ofPerson = said.full().person(person.id().toString()).stream()
                    .map(PersonOutcome::conditions)
                    .flatMap(rows -> rows.stream().map(Condition::task).flatMap(task -> ofPerson(task, mode)));
            var ofMeeting = said.full().conditions().stream().flatMap(row -> ofMeeting(row, person, mode));
            var whom = new WantedFor(meeting.id(), person.id(), person.person());
            Stream.concat(ofPerson, ofMeeting).distinct().forEach(each -> {
                helping.needed(whom, each);
                needed.add(new Needed(person.id(), each));
            });
        }
        helping.nothingBut(needed, meeting.id());
    }

    private static Stream<Help> ofPerson(String task, AttendanceMode mode) {
        return Stream.ofNullable(OF_PEOPLE.get(task))
                .filter(each -> each.by().test(mode))
                .map(Arranged::help);
    }

    private static Stream<Help> ofMeeting(Condition row, ParticipantView person, AttendanceMode mode) {
        return switch (row.task()) {
            case "COMPANY" -> Stream.of(COMPANY)
                    .filter(any -> person.familyRole() == FamilyRole.CHILD && mode == AttendanceMode.ROOM);
            case "TELL_COUNT" -> Stream.of(TELL_COUNT).filter(any -> mode == AttendanceMode.VIDEO);
            default -> Stream.empty();
        };
    }
}
