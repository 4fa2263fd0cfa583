package org.blendedmeetings.format;

import java.util.List;
import org.blendedmeetings.format.KnownFacts.Recorded;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingRequested;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What holds of a child beyond one meeting is known at the next one too, with who recorded it: nobody ticks it again. */
@Component
class CarryingKnownOver {
    private final Meetings meetings;
    private final MeetingLists lists;
    private final KnownRows rows;
    private final KnownFacts facts;

    CarryingKnownOver(Meetings meetings, MeetingLists lists, KnownRows rows, KnownFacts facts) {
        this.meetings = meetings;
        this.lists = lists;
        this.rows = rows;
        this.facts = facts;
    }

    /** Before the process starts, which may ask the policy at once. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingRequested event) {
        var child = meetings.get(event.meeting()).child();
        var all = lists.ofChild(child).stream().map(each -> each.id().value()).toList();
        rows.findFirstByMeetingInOrderByRecordedAtDescIdDesc(all)
                .map(last -> facts.history(last.meeting()))
                .ifPresent(history -> carry(history, event.meeting()));
    }

    private void carry(List<Recorded> latestFirst, MeetingId to) {
        var held = RecordedFacts.NOTHING;
        for (var at = latestFirst.size() - 1; at >= 0; at--) {
            var row = latestFirst.get(at);
            var lasting = row.facts().lasting();
            if (!lasting.equals(held)) {
                rows.save(KnownRow.of(to, facts.write(lasting), row.by(), row.at()));
                held = lasting;
            }
        }
    }
}
