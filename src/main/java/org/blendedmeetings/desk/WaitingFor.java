package org.blendedmeetings.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.format.OpenDecision;
import org.blendedmeetings.format.OpenDecisions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.preference.AskProgress;
import org.blendedmeetings.preference.Progress;
import org.springframework.stereotype.Component;

/** Says of each meeting what it waits for and whose turn it is, in few statements however many there are. */
@Component
public class WaitingFor {
    private final Progress progress;
    private final OpenDecisions decisions;

    WaitingFor(Progress progress, OpenDecisions decisions) {
        this.progress = progress;
        this.decisions = decisions;
    }

    public Map<MeetingId, Waiting> forEach(Collection<MeetingView> meetings) {
        var ids = meetings.stream().map(MeetingView::id).toList();
        var asks = progress.of(ids);
        var open = decisions.of(ids);
        var waiting = new HashMap<MeetingId, Waiting>();
        for (var each : meetings) {
            waiting.put(
                    each.id(),
                    waiting(each, asks.getOrDefault(each.id(), AskProgress.NOBODY_ASKED), open.get(each.id())));
        }
        return waiting;
    }

    public Waiting of(MeetingView meeting) {
        return forEach(List.of(meeting)).get(meeting.id());
    }

    private static Waiting waiting(MeetingView meeting, AskProgress asks, OpenDecision decision) {
        return switch (meeting.status()) {
            case ASKING -> new Waiting(asking(asks), asks.withWorker() > 0 ? "Social worker" : "The family");
            case DECIDING -> decision == null
                    ? new Waiting("Somebody to be asked by voice first", "Social worker")
                    : new Waiting(decision.words(), decision.whose());
            case TO_BOOK -> new Waiting("A time and place", "Business support");
            case BOOKED -> new Waiting("The day, then its outcome", "Chair");
            case HELD, CANCELLED -> new Waiting("Nothing", "Nobody");
        };
    }

    private static String asking(AskProgress asks) {
        return "Answers from the family: " + asks.answered() + " of " + asks.asked()
                + (asks.withWorker() > 0 ? " (" + asks.withWorker() + " asked by the worker)" : "");
    }
}
