package org.blendedmeetings.preference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the asking has come, for lists of many meetings in one statement. */
@Component
public class Progress {
    private final Asks asks;

    Progress(Asks asks) {
        this.asks = asks;
    }

    /** Meetings for which nobody is asked are left out. */
    @Transactional(readOnly = true)
    public Map<MeetingId, AskProgress> of(Collection<MeetingId> meetings) {
        var ids = meetings.stream().map(MeetingId::value).toList();
        return asks.findByMeetingIn(ids).stream()
                .collect(Collectors.groupingBy(
                        Ask::meeting, Collectors.collectingAndThen(Collectors.toList(), Progress::count)));
    }

    private static AskProgress count(List<Ask> asks) {
        return new AskProgress(asks.size(), in(asks, AskState.ANSWERED), in(asks, AskState.WITH_WORKER));
    }

    private static int in(List<Ask> asks, AskState state) {
        return (int) asks.stream().filter(each -> each.state() == state).count();
    }
}
