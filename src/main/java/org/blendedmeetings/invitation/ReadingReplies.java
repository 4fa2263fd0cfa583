package org.blendedmeetings.invitation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.invitation.CalendarGateway.Reply;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.springframework.stereotype.Component;

/**
 * Keeps who answered what. Only a change of an answer raises or ends an exception, so that what a person settled (the chair
 * goes ahead without somebody) is not raised again.
 */
@Component
class ReadingReplies {
    private final StoredReplies stored;
    private final Directory directory;
    private final Exceptions exceptions;

    ReadingReplies(StoredReplies stored, Directory directory, Exceptions exceptions) {
        this.stored = stored;
        this.directory = directory;
        this.exceptions = exceptions;
    }

    void apply(Invitation invitation, List<Reply> replies, MeetingView meeting, Instant now) {
        var known = new HashMap<String, InvitationReply>();
        stored.findByInvitationIdInOrderByAddress(List.of(invitation.id().value()))
                .forEach(each -> known.put(lower(each.address()), each));
        var professionals = byAddress(meeting);
        for (var reply : replies) {
            if (reply.address() == null) {
                continue;
            }
            var professional = professionals.get(lower(reply.address()));
            var before = known.get(lower(reply.address()));
            var after = before == null
                    ? stored.save(InvitationReply.of(
                            invitation.id(), reply, professional == null ? null : professional.id(), now))
                    : before;
            var declinedBefore = before != null && before.declined();
            if (before == null || before.nowSays(reply.response(), now)) {
                answered(after, declinedBefore, professional, meeting);
            }
        }
    }

    private void answered(
            InvitationReply reply, boolean declinedBefore, ProfessionalView professional, MeetingView meeting) {
        if (reply.room()) {
            tell(
                    ExceptionCode.EX_ROOM,
                    reply,
                    declinedBefore,
                    meeting,
                    "The room declined. Find another room; the way" + " people take part is not changed for it.");
        } else if (professional != null && required(meeting, professional.id())) {
            tell(
                    ExceptionCode.EX_DECLINE,
                    reply,
                    declinedBefore,
                    meeting,
                    "Somebody who must come declined: "
                            + professional.title()
                            + ". Find who can replace them, another time, or ask the chair whether to go"
                            + " ahead.");
        }
    }

    private void tell(
            ExceptionCode code, InvitationReply reply, boolean declinedBefore, MeetingView meeting, String what) {
        if (reply.declined()) {
            exceptions.raise(code, meeting.id(), reply.cause(), what);
        } else if (declinedBefore) {
            exceptions.causeEnded(code, reply.cause(), "The answer is another now: " + reply.response() + ".");
        }
    }

    private static boolean required(MeetingView meeting, ProfessionalId professional) {
        return meeting.professionals().stream()
                .anyMatch(each -> each.required() && professional.equals(each.professional()));
    }

    private Map<String, ProfessionalView> byAddress(MeetingView meeting) {
        var found = new HashMap<String, ProfessionalView>();
        directory
                .professionals(meeting.professionals().stream()
                        .map(ParticipantView::professional)
                        .toList())
                .values()
                .forEach(each -> found.put(lower(each.email()), each));
        return found;
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
