package org.blendedmeetings.policy;

import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.AttendanceMode;

/** What is known about a meeting as a whole, one thing at a time (policy 2). */
record WholeMeetingFacts(MeetingFacts known, List<PolicyPerson> people, String row) {

    Stream<KnownFact> all() {
        return Stream.of(
                virtualInARow(),
                yesNo(Fact.NEW_CHAIR_OR_WORKER, known.newChairOrWorker()),
                yesNo(Fact.LIVES_ALONE, known.livesAlone()),
                yesNo(Fact.OUT_OF_AREA, known.outOfArea()),
                yesNo(Fact.PROCEEDINGS_POSSIBLE, known.proceedingsPossible()),
                yesNo(Fact.NO_CAMERA, !known.noCamera().isEmpty()),
                yesNo(Fact.DISABLED_CHILD, known.disabledChild()),
                yesNo(Fact.LONG_TERM_FOSTER, known.longTermFoster()));
    }

    /** Whether video was chosen is what counts, by anybody in the family. */
    private KnownFact virtualInARow() {
        var chosen = people.stream().anyMatch(each -> each.wishedMode() == AttendanceMode.VIDEO);
        return KnownFact.of(Fact.VIRTUAL_IN_A_ROW, known.toldAboutVirtual() ? "TOLD" : "NOT_TOLD", row)
                .number(known.consecutiveVirtual())
                .wished(chosen ? "VIDEO" : KnownFact.NONE);
    }

    private KnownFact yesNo(Fact fact, boolean yes) {
        return KnownFact.of(fact, yes ? "YES" : "NO", row);
    }
}
