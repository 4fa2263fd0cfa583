package org.blendedmeetings.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.shared.Ids;

/** What one attendee or the room answered to an event. For a family it is no wish and no consent (domain 1.4, N12). */
@Entity
@Table(name = "invitation_reply")
class InvitationReply {
    private static final String DECLINED = "declined";

    @Id
    private UUID id;

    private UUID invitationId;
    private String address;
    private UUID professionalId;
    private boolean room;
    private String response;
    private Instant readAt;

    private InvitationReply() {}

    static InvitationReply of(
            InvitationId invitation, CalendarGateway.Reply reply, ProfessionalId professional, Instant now) {
        var made = new InvitationReply();
        made.id = Ids.next();
        made.invitationId = invitation.value();
        made.address = reply.address();
        made.professionalId = professional == null ? null : professional.value();
        made.room = reply.room();
        made.response = reply.response();
        made.readAt = now;
        return made;
    }

    /** @return true when the answer is another than before */
    boolean nowSays(String answer, Instant now) {
        readAt = now;
        if (response.equals(answer)) {
            return false;
        }
        response = answer;
        return true;
    }

    boolean declined() {
        return DECLINED.equals(response);
    }

    /** What an exception about it names as its cause: a person's id, not their address. */
    String cause() {
        return "invitation:" + invitationId + ":" + (room ? "room" : professionalId);
    }

    UUID invitation() {
        return invitationId;
    }

    String address() {
        return address;
    }

    ProfessionalId professional() {
        return professionalId == null ? null : new ProfessionalId(professionalId);
    }

    boolean room() {
        return room;
    }

    String response() {
        return response;
    }

    Instant readAt() {
        return readAt;
    }
}
