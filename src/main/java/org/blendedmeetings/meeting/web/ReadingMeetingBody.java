package org.blendedmeetings.meeting.web;

import java.util.List;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Turns what a case system sent into a request, finding people by the council's number and their e-mail address. */
@Component
class ReadingMeetingBody {
    private final MeetingTypes types;
    private final Directory directory;

    ReadingMeetingBody(MeetingTypes types, Directory directory) {
        this.types = types;
        this.directory = directory;
    }

    RequestMeeting read(MeetingBody body) {
        var type = types.getRequestable(body.type());
        if (body.children() == null || body.children().isEmpty()) {
            throw Refused.invalid("children", "Give the council's number of each child.");
        }
        var children = body.children().stream().map(this::child).toList();
        return new RequestMeeting(
                body.type(),
                children,
                body.clockStart(),
                body.due(),
                body.sequence() == null ? 1 : body.sequence(),
                body.earlyReason(),
                body.participants() == null ? circle(children.get(0), type) : members(body.participants()),
                null,
                null,
                body.pastLimitReason(),
                body.staffProposal());
    }

    private PersonId child(String number) {
        return directory
                .childByCouncilNumber(number)
                .orElseThrow(() -> Refused.invalid("children", "No child has the number '" + number + "'."))
                .id();
    }

    private List<CircleMember> circle(PersonId child, MeetingType type) {
        return directory.circleOf(child).stream()
                .filter(each -> each.familyRole() != FamilyRole.CHILD)
                .filter(each -> type.familyInvited() || !each.isFamily())
                .toList();
    }

    private List<CircleMember> members(List<ParticipantBody> participants) {
        return participants.stream().map(this::member).toList();
    }

    private CircleMember member(ParticipantBody given) {
        if (given.person() != null && given.familyRole() != null) {
            var person = directory.person(new PersonId(given.person()));
            return CircleMember.family(person.id(), given.familyRole(), person.name());
        }
        if (given.email() == null || given.role() == null) {
            throw Refused.invalid(
                    "participants", "Each participant has an email and a role, or a person and a familyRole.");
        }
        var professional = directory
                .professionalByEmail(given.email())
                .orElseThrow(() -> Refused.invalid(
                        "participants",
                        "No professional in the directory has the e-mail address '" + given.email() + "'."));
        return CircleMember.professional(professional.id(), given.role(), professional.name());
    }
}
