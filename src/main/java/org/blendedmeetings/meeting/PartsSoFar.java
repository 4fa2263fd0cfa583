package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What took place of one meeting before today. */
record PartsSoFar(List<MeetingPart> parts) {

    static PartsSoFar of(PartRows rows, MeetingId meeting) {
        return new PartsSoFar(rows.findByMeetingIdOrderByPosition(meeting.value()));
    }

    int next() {
        return parts.size() + 1;
    }

    boolean was(Outcome outcome) {
        return parts.stream().anyMatch(each -> each.outcome() == outcome);
    }

    Optional<LocalDate> last() {
        return parts.stream().map(MeetingPart::heldOn).max(LocalDate::compareTo);
    }

    Held held(LocalDate completed, PartRules rules) {
        var started = startedOn(completed);
        return new Held(started, completed, rules.counts(started, completed));
    }

    LocalDate startedOn(LocalDate otherwise) {
        return begun().map(MeetingPart::heldOn).findFirst().orElse(otherwise);
    }

    /** How somebody took part who is not in the last part: as in the latest part they were in. */
    Map<UUID, AttendanceMode> tookPart() {
        return begun().flatMap(each -> each.view().tookPart().entrySet().stream())
                .filter(each -> each.getValue() != AttendanceMode.NOT_ATTENDING)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, later) -> later));
    }

    private Stream<MeetingPart> begun() {
        return parts.stream().filter(each -> each.outcome().isBegun());
    }
}
