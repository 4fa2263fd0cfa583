package org.blendedmeetings.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.BrokenConstraint;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Saves a checked request: for brothers and sisters a meeting each, asked for together. */
@Component
class SavingMeetings {
    private static final String OPEN_ONCE = "meeting_open_once";

    private final MeetingRows rows;
    private final Directory directory;
    private final MeetingTrail trail;
    private final Clock clock;

    SavingMeetings(MeetingRows rows, Directory directory, MeetingTrail trail, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    List<MeetingView> save(RequestMeeting request, MeetingType type, Deadline deadline, boolean expected, Actor by) {
        var requestedBy = by.kind() == Actor.Kind.STAFF ? UUID.fromString(by.id()) : null;
        var asked = AskedFor.of(request, expected, requestedBy, clock.instant());
        var group = request.children().size() > 1 ? Ids.next() : null;
        var made = new ArrayList<MeetingView>();
        for (var child : request.children()) {
            rows.findByOpenKey(Meeting.openKey(type.code(), child.value())).ifPresent(open -> {
                throw alreadyOpen(type, ", ref " + open.reference());
            });
            var meeting = Meeting.requested(type.code(), child.value(), asked, deadline);
            meeting.inGroup(group);
            invite(child, meeting, request, type);
            save(meeting, type);
            trail.requested(meeting, type, request.pastLimitReason(), by);
            made.add(meeting.view(type));
        }
        return made;
    }

    private void invite(PersonId child, Meeting meeting, RequestMeeting request, MeetingType type) {
        var members = members(child, request, type);
        for (var position = 0; position < members.size(); position++) {
            var member = members.get(position);
            meeting.add(Participant.of(member, position, type.requires(member.professionalRole())));
        }
        directory.rememberCircle(child, type.familyInvited() ? members : withFamily(child, members));
    }

    /** A meeting of professionals says nothing about who the family are: they stay in the circle for the next one. */
    private List<CircleMember> withFamily(PersonId child, List<CircleMember> professionals) {
        var family = directory.circleOf(child).stream().filter(CircleMember::isFamily);
        return Stream.concat(family, professionals.stream()).toList();
    }

    /** The child of this meeting first; the brothers and sisters asked for together are not in it. */
    private List<CircleMember> members(PersonId child, RequestMeeting request, MeetingType type) {
        var name = directory.person(child).name();
        var members = new ArrayList<CircleMember>();
        if (type.familyInvited()) {
            members.add(CircleMember.family(child, FamilyRole.CHILD, name));
        }
        request.participants().stream()
                .filter(each -> each.familyRole() != FamilyRole.CHILD)
                .forEach(members::add);
        return members;
    }

    private void save(Meeting meeting, MeetingType type) {
        try {
            rows.saveAndFlush(meeting);
        } catch (DataIntegrityViolationException e) {
            // in the same moment, elsewhere
            throw BrokenConstraint.is(OPEN_ONCE, e) ? alreadyOpen(type, "") : e;
        }
    }

    private static Refused alreadyOpen(MeetingType type, String reference) {
        return Refused.conflict(
                "type", "This meeting has been asked for already (" + type.name() + reference + "); it is on To book.");
    }
}
