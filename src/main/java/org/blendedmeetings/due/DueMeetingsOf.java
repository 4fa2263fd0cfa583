package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.due.Outlook.Falls;
import org.blendedmeetings.meeting.MeetingId;

/** What falls due next for one child, by chain, and what becomes of it when the chronology comes to something else. */
final class DueMeetingsOf {
    private final UUID child;
    private final Map<String, DueMeeting> open = new HashMap<>();
    private final List<DueMeeting> fresh = new ArrayList<>();
    private final Set<DueMeeting> settled = new LinkedHashSet<>();
    private final Map<MeetingId, Optional<Overtaken>> overtaken = new HashMap<>();

    DueMeetingsOf(UUID child, List<DueMeeting> open) {
        this.child = child;
        open.forEach(each -> this.open.put(each.chain(), each));
    }

    /** Brings the rows to what follows from the chronology; what was asked for stays until its meeting is over, by its limit as it is. */
    void become(Outlook outlook) {
        for (var row : List.copyOf(open.values())) {
            if (row.status() == DueStatus.WAITING) {
                follow(row, outlook.next().get(row.chain()), outlook);
            } else {
                overtaken.put(row.meeting(), outlook.overtaken(row.chain(), row.anchor()));
                Optional.ofNullable(outlook.next().get(row.chain())).ifPresent(row::limitFollows);
            }
        }
        outlook.next().values().stream()
                .filter(falls -> !open.containsKey(falls.due().chain()))
                .forEach(this::add);
    }

    private void follow(DueMeeting row, Falls falls, Outlook outlook) {
        if (falls == null) {
            outlook.heldSince(row.chain(), row.anchor())
                    .ifPresentOrElse(row::held, () -> row.closed(outlook.whyOver(row.chain())));
            settled.add(row);
            open.remove(row.chain());
        } else if (!row.isAs(falls)) {
            settled.add(row);
            if (falls.due().followsItsLike() && falls.due().anchor().isAfter(row.anchor())) {
                row.held(falls.due().anchor());
                add(falls);
            } else if (falls.due().type().isTask() && falls.due().anchor().isAfter(row.anchor())) {
                row.closed("It was not recorded as done before the next meeting.");
                add(falls);
            } else {
                row.runs(falls);
            }
        }
    }

    private void add(Falls falls) {
        var row = DueMeeting.of(child, falls);
        open.put(row.chain(), row);
        fresh.add(row);
    }

    /** A meeting was asked for: what was due of its chain waits no more; where nothing was, this is due from now on. */
    void askedFor(Falls asked, MeetingId meeting) {
        if (!open.containsKey(asked.due().chain())) {
            add(asked);
        }
        var row = open.get(asked.due().chain());
        row.askedFor(meeting);
        settled.add(row);
    }

    void held(MeetingId meeting, LocalDate on) {
        of(meeting).ifPresent(each -> {
            each.held(on);
            settled.add(each);
            open.remove(each.chain());
        });
    }

    void withdrawn(MeetingId meeting) {
        of(meeting).ifPresent(DueMeeting::waitsAgain);
    }

    private Optional<DueMeeting> of(MeetingId meeting) {
        return open.values().stream().filter(each -> each.isAskedForBy(meeting)).findFirst();
    }

    /** What is due of this chain and nobody has asked for. */
    Optional<DueMeeting> waiting(String chain) {
        return Optional.ofNullable(open.get(chain)).filter(each -> each.status() == DueStatus.WAITING);
    }

    /** What was asked for, and what has overtaken it if anything has. */
    Map<MeetingId, Optional<Overtaken>> overtaken() {
        return overtaken;
    }

    /** What was to be done about these before they changed is over. */
    Set<DueMeeting> settled() {
        return settled;
    }

    List<DueMeeting> fresh() {
        return fresh;
    }

    List<DueMeeting> open() {
        return List.copyOf(open.values());
    }
}
