package org.blendedmeetings.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads exceptions: those on somebody's list, and those of a meeting. */
@Component
@Transactional(readOnly = true)
public class ExceptionsOf {
    private static final Set<ExceptionCode> STOP_BOOKING =
            Set.of(ExceptionCode.EX_ORDER, ExceptionCode.EX_CHILD_CONFLICT);

    private final ExceptionCases cases;
    private final ExceptionViews views;
    private final EscalationSettings settings;
    private final Routing routing;
    private final WorkingTime time;
    private final Clock clock;

    ExceptionsOf(
            ExceptionCases cases,
            ExceptionViews views,
            EscalationSettings settings,
            Routing routing,
            WorkingTime time,
            Clock clock) {
        this.cases = cases;
        this.views = views;
        this.settings = settings;
        this.routing = routing;
        this.time = time;
        this.clock = clock;
    }

    /** What is on this person's list now, the most urgent first: their own, their groups', and whom they stand in for. */
    public List<ExceptionView> on(SignedIn staff) {
        var people = routing.actsFor(staff).stream().map(ProfessionalId::value).toList();
        var found = cases.openFor(people, staff.roles()).stream().filter(isFor(staff));
        return views.of(found.toList(), staff);
    }

    /** Every exception a meeting has had that this reader may know of, the oldest first. */
    public List<ExceptionView> of(MeetingId meeting, SignedIn reader) {
        var theirs = isFor(reader);
        var found = cases.findByMeetingOrderByRaisedAt(meeting.value()).stream()
                .filter(each -> !each.isSensitive() || reader.safetyDuty() || (each.isOpen() && theirs.test(each)));
        return views.of(found.toList(), reader);
    }

    /**
     * True while something is open about the meeting that changed since its format was decided (domain 6, EX-ORDER), whoever may
     * read it: nobody is invited before a person has looked at it. A changed wish alone is talked about with them.
     */
    public boolean stopBooking(MeetingId meeting) {
        return cases.findByMeetingOrderByRaisedAt(meeting.value()).stream()
                .anyMatch(each -> each.isOpen() && STOP_BOOKING.contains(each.code()));
    }

    /** Those of a meeting that are open and this person's to put right. */
    public Set<ExceptionId> theirs(MeetingId meeting, SignedIn staff) {
        return cases.findByMeetingOrderByRaisedAt(meeting.value()).stream()
                .filter(ExceptionCase::isOpen)
                .filter(isFor(staff))
                .map(ExceptionCase::id)
                .collect(Collectors.toSet());
    }

    /** One of theirs; refused (404) when it is none of their business. */
    public ExceptionView get(ExceptionId id, SignedIn staff) {
        var found = cases.findById(id.value())
                .filter(isFor(staff))
                .orElseThrow(() -> Refused.notFound("There is no such exception on your list."));
        return views.of(List.of(found), staff).get(0);
    }

    private Predicate<ExceptionCase> isFor(SignedIn staff) {
        var work = routing.workOf(staff);
        var people = routing.actsFor(staff);
        return each -> work.test(each.owner())
                || (each.turn().backup() != null && people.contains(each.turn().standIn()) && backupsTurn(each));
    }

    private boolean backupsTurn(ExceptionCase each) {
        return !clock.instant().isBefore(time.after(each.turn().ownerSince(), settings.backupAfter()));
    }
}
