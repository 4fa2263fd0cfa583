package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;

/** The next meetings of some children's chains: as they stand, and as what was held changes them. */
final class Arming {
    /** The sequence at which a type whose interval changes after the first has settled. */
    private static final int LATER = 2;

    private final MeetingTypes types;
    private final Limits limits;
    private final WorkingDays days;
    private final Set<String> asked;
    private final Map<String, ArmedMeeting> waiting = new HashMap<>();
    private final List<ArmedMeeting> fresh = new ArrayList<>();

    /** @param asked the open keys of meetings that are asked for already, and need no arming */
    Arming(MeetingTypes types, Limits limits, WorkingDays days, Set<String> asked, Collection<ArmedMeeting> waiting) {
        this.types = types;
        this.limits = limits;
        this.days = days;
        this.asked = asked;
        waiting.forEach(each -> this.waiting.put(each.openKey(), each));
    }

    void held(MeetingType type, MeetingId meeting, PersonId child, LocalDate on) {
        var awaited = waiting.remove(Meeting.openKey(type.code(), child.value()));
        if (awaited != null) {
            awaited.openedBy(meeting);
        }
        type.next().forEach(code -> arm(code, type, meeting, child, on));
    }

    private void arm(String code, MeetingType held, MeetingId meeting, PersonId child, LocalDate on) {
        var key = Meeting.openKey(code, child.value());
        if (asked.contains(key)) {
            return;
        }
        var next = types.get(code);
        var sequence = code.equals(held.code()) ? LATER : 1;
        var deadline = Deadline.of(limits.of(next.limit(), on, sequence, null), next, days);
        if (waiting.containsKey(key)) {
            waiting.get(key).startAnew(meeting.value(), on, deadline);
        } else {
            var armed = ArmedMeeting.after(meeting.value(), child.value(), next, on, deadline);
            waiting.put(key, armed);
            fresh.add(armed);
        }
    }

    /** Those there was no row for before. */
    List<ArmedMeeting> fresh() {
        return fresh;
    }
}
