package org.blendedmeetings.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Saves a request: for brothers and sisters a meeting each, asked for together. */
@Component
class RequestingMeetings {
    private final MeetingTypes types;
    private final MeetingRows rows;
    private final ArmedMeetingRows armed;
    private final RequestCheck check;
    private final Directory directory;
    private final Limits limits;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RequestingMeetings(
            MeetingTypes types,
            MeetingRows rows,
            ArmedMeetingRows armed,
            RequestCheck check,
            Directory directory,
            Limits limits,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.types = types;
        this.rows = rows;
        this.armed = armed;
        this.check = check;
        this.directory = directory;
        this.limits = limits;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    Deadline deadline(RequestMeeting request, MeetingType type) {
        return Deadline.of(
                limits.of(type.limit(), request.clockStart(), request.sequence(), request.due()), type, days);
    }

    RequestPreview preview(RequestMeeting request) {
        var type = types.getRequestable(request.type());
        check.check(request, type);
        var deadline = deadline(request, type);
        check.pastLimit(request, deadline);
        return new RequestPreview(
                type,
                deadline.limitOn(),
                deadline.bookBy(),
                deadline.toBookBy(),
                deadline.limitSentence(),
                check.expected(request));
    }

    List<MeetingView> request(RequestMeeting request, Actor by) {
        var type = types.getRequestable(request.type());
        check.check(request, type);
        var deadline = deadline(request, type);
        check.pastLimit(request, deadline);
        var group = request.children().size() > 1 ? Ids.next() : null;
        var made = new ArrayList<MeetingView>();
        for (var child : request.children()) {
            var meeting = meetingFor(child, request, type, deadline, by);
            meeting.inGroup(group);
            made.add(save(meeting, type, by, request).view(type));
        }
        return made;
    }

    private Meeting meetingFor(PersonId child, RequestMeeting request, MeetingType type, Deadline deadline, Actor by) {
        var person = directory.person(child);
        if (rows.findByOpenKey(Meeting.openKey(type.code(), child.value())).isPresent()) {
            throw alreadyOpen(type);
        }
        var requestedBy = by.kind() == Actor.Kind.STAFF ? UUID.fromString(by.id()) : null;
        var meeting = Meeting.requested(
                request, child.value(), deadline, check.expected(request), requestedBy, clock.instant());
        var members = membersFor(child, person.name(), request, type);
        for (var position = 0; position < members.size(); position++) {
            var member = members.get(position);
            meeting.add(Participant.of(member, position, type.requires(member.professionalRole())));
        }
        directory.rememberCircle(child, members);
        return meeting;
    }

    /** The child of this meeting first; the brothers and sisters asked for together are not in it. */
    private static List<CircleMember> membersFor(
            PersonId child, String name, RequestMeeting request, MeetingType type) {
        var members = new ArrayList<CircleMember>();
        if (type.familyInvited()) {
            members.add(CircleMember.family(child, FamilyRole.CHILD, name));
        }
        request.participants().stream()
                .filter(each -> each.familyRole() != FamilyRole.CHILD)
                .forEach(members::add);
        return members;
    }

    private Meeting save(Meeting meeting, MeetingType type, Actor by, RequestMeeting request) {
        try {
            rows.saveAndFlush(meeting);
        } catch (DataIntegrityViolationException sameMomentElsewhere) {
            throw alreadyOpen(type);
        }
        armed.findByOpenKey(Meeting.openKey(type.code(), meeting.child()))
                .ifPresent(next -> next.openedBy(meeting.id()));
        events.publishEvent(new MeetingRequested(
                meeting.id(),
                Change.open(
                        by,
                        meeting.id().value(),
                        meeting.child(),
                        "Meeting asked for: " + type.name(),
                        null,
                        meeting.status().words(),
                        request.pastLimitReason())));
        return meeting;
    }

    private static Refused alreadyOpen(MeetingType type) {
        return Refused.conflict(
                "type", "This meeting has been asked for already (" + type.name() + "); it is on To book.");
    }
}
