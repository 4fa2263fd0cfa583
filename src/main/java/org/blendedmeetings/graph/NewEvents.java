package org.blendedmeetings.graph;

import com.microsoft.graph.models.AttendeeType;
import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Location;
import com.microsoft.graph.models.LocationType;
import com.microsoft.graph.models.OnlineMeetingProviderType;
import com.microsoft.graph.models.Sensitivity;
import com.microsoft.graph.models.SingleValueLegacyExtendedProperty;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.blendedmeetings.invitation.CalendarGateway.NewEvent;

/**
 * Builds the event that Graph is sent, from nothing each time it is sent.
 *
 * <p>Every attendee sees only themselves and cannot propose another time, and the entry is marked private (domain 9.3).
 * Privacy rests on what the port is given, not on these marks.
 */
final class NewEvents {
    /** Our own property on the event, by which it is found again; the GUID only has to be ours and never change. */
    static final String KEY_PROPERTY = "String {6f2b8c1e-93d4-4c57-a1f0-2b7d5e90c3a8} Name invitationKey";

    private final int reminderMinutes;

    NewEvents(Duration reminder) {
        this.reminderMinutes = Math.toIntExact(reminder.toMinutes());
    }

    Event build(NewEvent asked) {
        Event event = new Event();
        event.setTransactionId(asked.key());
        event.setSingleValueExtendedProperties(List.of(key(asked.key())));
        event.setSubject(asked.subject());
        event.setBody(body(asked.body()));
        event.setStart(GraphTimes.london(asked.start()));
        event.setEnd(GraphTimes.london(asked.end()));
        event.setSensitivity(Sensitivity.Private);
        event.setHideAttendees(true);
        event.setAllowNewTimeProposals(false);
        event.setResponseRequested(true);
        event.setIsReminderOn(true);
        event.setReminderMinutesBeforeStart(reminderMinutes);
        event.setAttendees(attendees(asked));
        if (asked.roomName() != null) {
            event.setLocation(location(asked.roomMailbox(), asked.roomName()));
        }
        if (asked.online()) {
            event.setIsOnlineMeeting(true);
            event.setOnlineMeetingProvider(OnlineMeetingProviderType.TeamsForBusiness);
        }
        return event;
    }

    private static SingleValueLegacyExtendedProperty key(String value) {
        SingleValueLegacyExtendedProperty property = new SingleValueLegacyExtendedProperty();
        property.setId(KEY_PROPERTY);
        property.setValue(value);
        return property;
    }

    private static ItemBody body(String text) {
        ItemBody body = new ItemBody();
        body.setContentType(BodyType.Text);
        body.setContent(text);
        return body;
    }

    /** One entry for each address: Graph mails each entry. */
    private static List<com.microsoft.graph.models.Attendee> attendees(NewEvent asked) {
        Map<String, com.microsoft.graph.models.Attendee> byAddress = new LinkedHashMap<>();
        if (asked.roomMailbox() != null) {
            byAddress.put(
                    lower(asked.roomMailbox()), attendee(asked.roomMailbox(), asked.roomName(), AttendeeType.Resource));
        }
        asked.attendees()
                .forEach(one -> byAddress.putIfAbsent(
                        lower(one.address()),
                        attendee(
                                one.address(),
                                one.name(),
                                one.required() ? AttendeeType.Required : AttendeeType.Optional)));
        return List.copyOf(byAddress.values());
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static com.microsoft.graph.models.Attendee attendee(String address, String name, AttendeeType type) {
        EmailAddress email = new EmailAddress();
        email.setAddress(address);
        email.setName(name);
        com.microsoft.graph.models.Attendee attendee = new com.microsoft.graph.models.Attendee();
        attendee.setEmailAddress(email);
        attendee.setType(type);
        return attendee;
    }

    private static Location location(String mailbox, String name) {
        Location location = new Location();
        location.setDisplayName(name);
        if (mailbox != null) {
            location.setLocationEmailAddress(mailbox);
            location.setLocationType(LocationType.ConferenceRoom);
        }
        return location;
    }
}
