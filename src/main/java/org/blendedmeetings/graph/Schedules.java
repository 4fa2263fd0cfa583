package org.blendedmeetings.graph;

import com.microsoft.graph.models.FreeBusyStatus;
import com.microsoft.graph.models.ScheduleInformation;
import com.microsoft.graph.models.ScheduleItem;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.graph.users.item.calendar.getschedule.GetSchedulePostRequestBody;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.blendedmeetings.booking.Availability.Busy;
import org.blendedmeetings.shared.RemoteFault;

/**
 * One getSchedule request. Graph adds subject and place of other people's appointments where it may show them: only
 * times leave this class.
 */
final class Schedules {
    private static final Duration SLOT = Duration.ofMinutes(15);

    private final GraphServiceClient graph;
    private final GraphCalls calls;
    private final String organiser;

    Schedules(GraphServiceClient graph, GraphCalls calls, String organiser) {
        this.graph = graph;
        this.calls = calls;
        this.organiser = organiser;
    }

    /** What a mailbox is called in the answer, whatever way its address is written. */
    static String name(String mailbox) {
        return mailbox.toLowerCase(Locale.ROOT);
    }

    /** By {@link #name}; a mailbox Graph does not know, or may not show, is absent. */
    Map<String, List<Busy>> ask(List<String> mailboxes, Instant from, Instant to) {
        return calls.call(organiser, headers -> {
            var answer = graph.users()
                    .byUserId(organiser)
                    .calendar()
                    .getSchedule()
                    .post(body(mailboxes, from, to), c -> headers.accept(c.headers));
            Map<String, List<Busy>> busy = new HashMap<>();
            for (ScheduleInformation schedule : answer.getValue()) {
                if (schedule.getError() == null && schedule.getScheduleId() != null) {
                    busy.put(name(schedule.getScheduleId()), busy(schedule, from));
                }
            }
            return busy;
        });
    }

    private static GetSchedulePostRequestBody body(List<String> mailboxes, Instant from, Instant to) {
        GetSchedulePostRequestBody body = new GetSchedulePostRequestBody();
        body.setSchedules(new ArrayList<>(mailboxes));
        body.setStartTime(GraphTimes.london(from));
        body.setEndTime(GraphTimes.london(to));
        body.setAvailabilityViewInterval(Math.toIntExact(SLOT.toMinutes()));
        return body;
    }

    /** The items where they are shown; else the row of digits, which is all that some mailboxes give. */
    private static List<Busy> busy(ScheduleInformation schedule, Instant from) {
        List<ScheduleItem> items = schedule.getScheduleItems();
        if (items != null && !items.isEmpty()) {
            return items.stream()
                    .filter(Schedules::isBusy)
                    .map(Schedules::times)
                    .toList();
        }
        String view = schedule.getAvailabilityView() == null ? "" : schedule.getAvailabilityView();
        List<Busy> busy = new ArrayList<>();
        for (int i = 0; i < view.length(); i++) {
            if ("04".indexOf(view.charAt(i)) < 0) {
                Instant start = from.plus(SLOT.multipliedBy(i));
                busy.add(new Busy(start, start.plus(SLOT)));
            }
        }
        return busy;
    }

    /** Working elsewhere is at work. What the SDK cannot read counts as busy. */
    private static boolean isBusy(ScheduleItem item) {
        return item.getStatus() != FreeBusyStatus.Free && item.getStatus() != FreeBusyStatus.WorkingElsewhere;
    }

    private static Busy times(ScheduleItem item) {
        var from = GraphTimes.moment(item.getStart());
        var to = GraphTimes.moment(item.getEnd());
        if (from.isEmpty() || to.isEmpty()) {
            throw new RemoteFault(
                    RemoteFault.Kind.REFUSED,
                    "The calendar gave a time in an unknown zone.",
                    "UnknownZone",
                    null,
                    null);
        }
        return new Busy(from.get(), to.get());
    }
}
