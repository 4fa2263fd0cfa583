package org.blendedmeetings.sandbox;

import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.AttendeeType;
import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.DateTimeTimeZone;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.FreeBusyStatus;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Location;
import com.microsoft.graph.models.LocationType;
import com.microsoft.graph.models.OnlineMeetingProviderType;
import com.microsoft.graph.models.Sensitivity;
import com.microsoft.graph.models.SingleValueLegacyExtendedProperty;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds events as an application would; a fresh object each time, because the SDK sends a used one empty. */
public final class Events {
    public static final String IMMUTABLE = "IdType=\"ImmutableId\"";
    public static final String CORRELATION = "String {66f5a359-4659-4830-9070-00047ec6ac6e} Name blendedMeeting";

    private Events() {}

    /** An event in London time, such as {@code 2026-11-23T10:00:00}. */
    public static Event from(String start, String end) {
        Event event = new Event();
        event.setSubject("Meeting - ref 7F3KQX");
        event.setStart(london(start));
        event.setEnd(london(end));
        return event;
    }

    public static Event tomorrowAtTen() {
        return from("2026-11-24T10:00:00", "2026-11-24T11:00:00");
    }

    public static Event inviting(Event event, String... addresses) {
        event.setAttendees(Arrays.stream(addresses)
                .map(address -> attendee(address, AttendeeType.Required))
                .toList());
        return event;
    }

    public static Event inRoom(Event event, String room) {
        Location location = new Location();
        location.setDisplayName("Room 1");
        location.setLocationEmailAddress(room);
        location.setLocationType(LocationType.ConferenceRoom);
        event.setLocations(List.of(location));
        List<Attendee> all = new ArrayList<>(event.getAttendees() == null ? List.of() : event.getAttendees());
        all.add(attendee(room, AttendeeType.Resource));
        event.setAttendees(all);
        return event;
    }

    public static Event online(Event event) {
        event.setIsOnlineMeeting(true);
        event.setOnlineMeetingProvider(OnlineMeetingProviderType.TeamsForBusiness);
        return event;
    }

    /** With everything the application is going to set. */
    public static Event careful(Event event, String key) {
        event.setTransactionId(key);
        event.setSensitivity(Sensitivity.Private);
        event.setHideAttendees(true);
        event.setAllowNewTimeProposals(false);
        event.setResponseRequested(true);
        event.setShowAs(FreeBusyStatus.Busy);
        event.setBody(body("Reference 7F3KQX"));
        SingleValueLegacyExtendedProperty property = new SingleValueLegacyExtendedProperty();
        property.setId(CORRELATION);
        property.setValue(key);
        event.setSingleValueExtendedProperties(List.of(property));
        return event;
    }

    public static ItemBody body(String text) {
        ItemBody body = new ItemBody();
        body.setContentType(BodyType.Text);
        body.setContent(text);
        return body;
    }

    public static Attendee attendee(String address, AttendeeType type) {
        EmailAddress email = new EmailAddress();
        email.setAddress(address);
        email.setName(address);
        Attendee attendee = new Attendee();
        attendee.setEmailAddress(email);
        attendee.setType(type);
        return attendee;
    }

    public static DateTimeTimeZone london(String local) {
        DateTimeTimeZone time = new DateTimeTimeZone();
        time.setDateTime(local);
        time.setTimeZone("Europe/London");
        return time;
    }

    /** Creates it in the organiser's mailbox, asking for an id that never changes. */
    public static Event create(GraphServiceClient graph, Event event) {
        return graph.users()
                .byUserId(SandboxAccess.ORGANISER)
                .events()
                .post(event, request -> request.headers.add("Prefer", IMMUTABLE));
    }

    /** Reads it back from the organiser's mailbox. */
    public static Event read(GraphServiceClient graph, String id) {
        return graph.users()
                .byUserId(SandboxAccess.ORGANISER)
                .events()
                .byEventId(id)
                .get(request -> request.headers.add("Prefer", IMMUTABLE));
    }
}
