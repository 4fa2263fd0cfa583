package org.blendedmeetings.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.WorkingTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads exceptions: those on somebody's list, and those of a meeting. */
@Component
@Transactional(readOnly = true)
public class ExceptionsOf {
    private final ExceptionCases cases;
    private final EscalationSettings settings;
    private final MeetingLists meetings;
    private final Directory directory;
    private final Routing routing;
    private final WorkingTime time;
    private final Clock clock;

    ExceptionsOf(
            ExceptionCases cases,
            EscalationSettings settings,
            MeetingLists meetings,
            Directory directory,
            Routing routing,
            WorkingTime time,
            Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.meetings = meetings;
        this.directory = directory;
        this.routing = routing;
        this.time = time;
        this.clock = clock;
    }

    /** What is on this person's list now, the most urgent first: their own, their groups', and whom they stand in for. */
    public List<ExceptionView> on(SignedIn staff) {
        var people = routing.actsFor(staff).stream().map(ProfessionalId::value).toList();
        return views(cases.openFor(people, staff.roles()).stream()
                .filter(isFor(staff))
                .toList());
    }

    /** Every exception a meeting has had, the oldest first. */
    public List<ExceptionView> of(MeetingId meeting) {
        return views(cases.findByMeetingOrderByRaisedAt(meeting.value()));
    }

    /** One of theirs; refused (404) when it is none of their business. */
    public ExceptionView get(ExceptionId id, SignedIn staff) {
        var found = cases.findById(id.value())
                .filter(isFor(staff))
                .orElseThrow(() -> Refused.notFound("There is no such exception on your list."));
        return views(List.of(found)).get(0);
    }

    private Predicate<ExceptionCase> isFor(SignedIn staff) {
        var work = routing.workOf(staff);
        var people = routing.actsFor(staff);
        return each -> work.test(each.owner())
                || (each.backup() != null && people.contains(each.backup()) && backupsTurn(each));
    }

    private boolean backupsTurn(ExceptionCase each) {
        return !clock.instant().isBefore(time.after(each.ownerSince(), settings.backupAfter()));
    }

    private List<ExceptionView> views(List<ExceptionCase> found) {
        var names = directory.professionals(found.stream()
                .map(each -> each.owner().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var about = meetings.of(found.stream().map(ExceptionCase::meeting).collect(Collectors.toSet()));
        return found.stream().map(each -> view(each, names, about)).toList();
    }

    private ExceptionView view(
            ExceptionCase each, Map<ProfessionalId, ProfessionalView> names, Map<MeetingId, MeetingView> about) {
        var reference = about.get(each.meeting()).reference();
        return new ExceptionView(
                each.id(),
                each.code(),
                settings.severity(each.code()),
                each.meeting(),
                reference,
                each.what(),
                ActionPages.of(each.code(), each.cause(), reference),
                each.owner(),
                nameOf(each.owner(), names),
                each.rung(),
                each.raisedAt(),
                each.dueAt(),
                each.endedAt(),
                each.endedBy(),
                each.how());
    }

    private static String nameOf(Assignee owner, Map<ProfessionalId, ProfessionalView> names) {
        var person = owner.person() == null ? null : names.get(owner.person());
        return person == null ? owner.label() : person.name();
    }
}
