package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what would change about a meeting that is decided, and for whom; the effect, never the cause. */
@Component
@Transactional(readOnly = true)
public class ShowingChanges {
    private final ChangesReaders readers;
    private final FormatDecisions decisions;
    private final LateChanges late;
    private final Directory directory;

    ShowingChanges(ChangesReaders readers, FormatDecisions decisions, LateChanges late, Directory directory) {
        this.readers = readers;
        this.decisions = decisions;
        this.late = late;
        this.directory = directory;
    }

    /** Refused (404) for staff without a part or duty in the meeting, and where its format is not decided. */
    public MeetingChanges of(String reference, SignedIn staff) {
        var meeting = readers.open(reference, staff);
        var decision = decisions
                .latestOf(meeting.id())
                .filter(each -> each.state() == DecisionState.DECIDED)
                .orElseThrow(ChangesReaders::none);
        var since = late.since(decision, meeting);
        var all = readers.arranges(staff, meeting);
        var names = names(meeting);
        var people = (all ? since.people() : since.openly())
                .stream().map(each -> named(each, names)).toList();
        var now = all ? since.now().full() : since.now().openly();
        var putBack = all && meeting.status() == MeetingStatus.TO_BOOK;
        return new MeetingChanges(
                meeting, decision.format(), now.format(), people, putBack, readers.stopsBooking(meeting));
    }

    private static PersonWouldChange named(WouldChange change, Map<UUID, String> names) {
        return new PersonWouldChange(
                names.get(change.participant()),
                change.was(),
                change.now(),
                named(change.withThen(), names),
                named(change.withNow(), names));
    }

    private Map<UUID, String> names(MeetingView meeting) {
        var persons = directory.persons(
                meeting.family().stream().map(ParticipantView::person).toList());
        return meeting.family().stream().collect(toMap(ParticipantView::id, each -> persons.get(each.person())
                .firstName()));
    }

    private static List<String> named(Collection<UUID> people, Map<UUID, String> names) {
        return people.stream().map(names::get).filter(Objects::nonNull).sorted().toList();
    }
}
