package org.blendedmeetings.sandbox.graph;

import java.util.List;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Handler;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code PATCH /users/{id}/events/{event}}: a body of attendees alone mails only those that changed, any other change
 * to the meeting mails all of them. Where Graph does not promise silence, this mails.
 */
final class PatchEvent implements Handler {
    private static final List<String> SHARED_TOO = List.of("start", "end", "isOnlineMeeting", "onlineMeetingProvider");

    private final Tenant tenant;

    PatchEvent(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Response handle(Call call) {
        Prefer prefer = Prefer.of(call.request());
        ObjectNode body = Bodied.object(call.request());
        tenant.schema().check("event", body, false);
        EventCopy copy = Found.copy(tenant, call);
        StoredEvent before = copy.event();
        boolean meetingChanges = body.propertyNames().stream()
                .anyMatch(name -> EventProperties.isShared(name) || SHARED_TOO.contains(name));
        if (!copy.isOrganiser() && (meetingChanges || body.has("attendees"))) {
            throw new GraphError(403, "ErrorAccessDenied", "Only the organizer can change the meeting.");
        }
        StoredEvent after = tenant.rooms()
                .settle(changed(before, body, call))
                .touched(tenant.clock().instant());
        tenant.calendars().save(after);
        mail(before, after, meetingChanges);
        return Answered.with(
                Response.json(200, tenant.json().write(new EventCopy(after, copy.mailbox()), prefer)), prefer);
    }

    private StoredEvent changed(StoredEvent before, ObjectNode body, Call call) {
        StoredEvent edited = before.edited(
                Timing.read(body, before.when()),
                EventProperties.after(before.properties(), body),
                ExtendedProperties.after(before.extended(), body.get("singleValueExtendedProperties")),
                TeamsMeetings.after(before.online(), body, call.request(), tenant.switches()));
        if (body.has("attendees")) {
            List<Attendee> wanted = Attendees.read(body.get("attendees"));
            edited = edited.with(Attendees.keepingAnswers(before.attendees(), wanted));
        }
        // a new time makes every answer an answer to something else
        return edited.when().sameMoments(before.when()) ? edited : edited.attendees(Attendee::askedAgain);
    }

    private void mail(StoredEvent before, StoredEvent after, boolean meetingChanges) {
        List<Attendee> added = Attendees.without(after.attendees(), before.attendees());
        List<Attendee> removed = Attendees.without(before.attendees(), after.attendees());
        List<Attendee> updated = meetingChanges
                ? Attendees.without(after.attendees(), added)
                : Attendees.inAnotherRole(before.attendees(), after.attendees());
        tell(Mail.Kind.INVITATION, after, added);
        tell(Mail.Kind.UPDATE, after, updated);
        tell(Mail.Kind.CANCELLATION, after, removed);
    }

    private void tell(Mail.Kind kind, StoredEvent event, List<Attendee> attendees) {
        attendees.forEach(attendee -> tenant.mail().tell(kind, event, attendee.address(), null));
    }
}
