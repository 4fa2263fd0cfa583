package org.blendedmeetings.invitation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.booking.ABookable;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.SessionTime;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.message.MessageId;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.message.MessageStatus;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Council;
import org.blendedmeetings.shared.Ids;
import org.mockito.Mockito;
import org.springframework.context.ApplicationEventPublisher;

/** The whole of inviting over a calendar in memory: Thursday 3 December 2026, 10:00 to 11:30, booked the Monday before. */
final class Inviting {
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final Instant TEN = Instant.parse("2026-12-03T10:00:00Z");

    final ACalendar calendar = new ACalendar();
    final Messages messages = mock(Messages.class);
    final Exceptions exceptions = mock(Exceptions.class);
    final Meetings meetings = mock(Meetings.class);
    final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    final MovableClock clock = new MovableClock(MONDAY);
    final BookingId booking = new BookingId(Ids.next());
    private final Bookings bookings = mock(Bookings.class);
    private final Directory directory = mock(Directory.class);
    private final Wishes wishes = mock(Wishes.class);
    private final Routing routing = mock(Routing.class);
    private final Map<PersonId, PersonView> people = new LinkedHashMap<>();
    private final Map<ProfessionalId, ProfessionalView> professionals = new LinkedHashMap<>();
    private final List<WishView> wished = new ArrayList<>();
    private final Map<UUID, Invitation> rows = new LinkedHashMap<>();
    private final List<InvitationReply> answers = new ArrayList<>();
    final Invitations invitations = wired();

    private String room = "Elm 1";
    private String building = "Elm House";
    private MeetingView meeting;

    PersonView person(PersonView view) {
        people.put(view.id(), view);
        return view;
    }

    ProfessionalView professional(ProfessionalView view) {
        professionals.put(view.id(), view);
        return view;
    }

    Inviting wishes(WishView wish) {
        wished.add(wish);
        return this;
    }

    Inviting in(String roomName, String buildingName) {
        room = roomName;
        building = buildingName;
        return this;
    }

    /** Booked for this many sessions of an hour and a half, one after another. */
    Inviting booked(ABookable bookable, int sessions) {
        meeting = bookable.view();
        lenient().when(meetings.get(meeting.id())).thenReturn(meeting);
        lenient().when(wishes.of(meeting.id())).thenReturn(wished);
        var times = new ArrayList<SessionTime>();
        for (var number = 1; number <= sessions; number++) {
            var start = TEN.plus(Duration.ofMinutes(105L * (number - 1)));
            times.add(new SessionTime(number, start, start.plus(Duration.ofMinutes(90))));
        }
        var view = new BookingView(
                booking,
                meeting.id(),
                true,
                TEN,
                times.get(sessions - 1).end(),
                room == null ? null : "elm-1@rooms.example",
                room,
                building,
                Ids.next(),
                Duration.ofMinutes(meeting.type().preMeetMinutes()),
                false,
                times);
        lenient().when(bookings.get(booking)).thenReturn(view);
        lenient().when(bookings.ofMeeting(meeting.id())).thenReturn(Optional.of(view));
        return this;
    }

    MeetingView meeting() {
        return meeting;
    }

    /** Runs what the process does: prepare, send, read the links, send the rest. */
    Inviting sendAll() {
        invitations.prepare(booking);
        sendReady();
        invitations.readLinks(booking);
        return sendReady();
    }

    Inviting sendReady() {
        invitations.toSend(booking).forEach(invitations::send);
        return this;
    }

    List<Invitation> rows() {
        return List.copyOf(rows.values());
    }

    private Invitations wired() {
        var stored = storedInvitations();
        var replies = storedReplies();
        var settings = new InvitationSettings(Duration.ofMinutes(30), 28);
        var toRing = new ToRing(routing, directory, new Council("Elmshire", "01632 960000", "https://example.org"));
        var familyMessages = new FamilyMessages(messages, toRing, settings);
        var trail = new InvitationTrail(events);
        answerFromMemory();
        return new Invitations(
                stored,
                bookings,
                meetings,
                new PreparingInvitations(
                        stored, meetings, wishes, directory, new InvitingFamily(familyMessages, clock), clock),
                new SendingInvitations(
                        stored,
                        bookings,
                        meetings,
                        directory,
                        new WritingEvents(directory, toRing),
                        calendar,
                        familyMessages,
                        trail,
                        clock),
                new FollowingInvitations(
                        stored,
                        calendar,
                        meetings,
                        new ReadingReplies(replies, directory, exceptions),
                        new ReadingDelivery(stored, familyMessages, events),
                        new CalendarFaults(exceptions),
                        settings,
                        clock),
                new ShowingInvitations(stored, replies, directory),
                new TellingByVoice(stored, meetings, directory, familyMessages, toRing, trail, clock));
    }

    private StoredInvitations storedInvitations() {
        var stored = mock(StoredInvitations.class, Mockito.CALLS_REAL_METHODS);
        Mockito.doAnswer(asked -> {
                    Invitation row = asked.getArgument(0);
                    rows.put(row.id().value(), row);
                    return row;
                })
                .when(stored)
                .save(any());
        Mockito.doAnswer(asked -> Optional.ofNullable(rows.get(asked.<UUID>getArgument(0))))
                .when(stored)
                .findById(any());
        Mockito.doAnswer(asked -> rows()).when(stored).findByBookingId(any());
        Mockito.doAnswer(asked -> rows.values().stream()
                        .filter(each -> each.recipient().equals(asked.getArgument(1)))
                        .findFirst())
                .when(stored)
                .findByBookingIdAndRecipient(any(), any());
        Mockito.doAnswer(asked -> rows.values().stream()
                        .filter(each -> each.kind() == asked.getArgument(0))
                        .filter(each -> each.state() == asked.getArgument(1))
                        .filter(each -> each.startsAt().isAfter(asked.getArgument(2)))
                        .toList())
                .when(stored)
                .findByKindAndStateAndStartsAtAfterOrderByStartsAt(any(), any(), any());
        return stored;
    }

    private StoredReplies storedReplies() {
        var stored = mock(StoredReplies.class);
        lenient().when(stored.save(any())).thenAnswer(asked -> {
            answers.add(asked.getArgument(0));
            return asked.getArgument(0);
        });
        lenient().when(stored.findByInvitationIdInOrderByAddress(any())).thenAnswer(asked -> {
            Collection<UUID> ids = asked.getArgument(0);
            return answers.stream()
                    .filter(each -> ids.contains(each.invitation()))
                    .toList();
        });
        return stored;
    }

    private void answerFromMemory() {
        lenient().when(routing.who(any(), any())).thenAnswer(asked -> {
            var worker = professionals.keySet().stream().findFirst().orElse(null);
            return new Assignee(worker, Role.SOCIAL_WORKER, Line.CONFERENCES, "Social worker");
        });
        lenient().when(directory.person(any())).thenAnswer(asked -> people.get(asked.<PersonId>getArgument(0)));
        lenient()
                .when(directory.professional(any()))
                .thenAnswer(asked -> professionals.get(asked.<ProfessionalId>getArgument(0)));
        lenient().when(directory.persons(any())).thenAnswer(asked -> {
            Collection<PersonId> ids = asked.getArgument(0);
            return ids.stream()
                    .filter(people::containsKey)
                    .collect(Collectors.toMap(id -> id, people::get, (a, b) -> a, LinkedHashMap::new));
        });
        lenient().when(directory.professionals(any())).thenAnswer(asked -> {
            Collection<ProfessionalId> ids = asked.getArgument(0);
            return ids.stream()
                    .filter(professionals::containsKey)
                    .collect(Collectors.toMap(id -> id, professionals::get, (a, b) -> a, LinkedHashMap::new));
        });
        lenient()
                .when(messages.prepare(any(), any(), any(), any(), any(), any()))
                .thenAnswer(asked -> people.get(asked.<PersonId>getArgument(0))
                        .safe()
                        .filter(channel -> channel.kind() == ChannelKind.EMAIL || channel.kind() == ChannelKind.SMS)
                        .map(channel -> new MessageId(Ids.next())));
        lenient().when(messages.sendNotBefore(any())).thenReturn(MONDAY);
        messagesEndAs(MessageState.SENT);
    }

    void messagesEndAs(MessageState state) {
        var status = new MessageStatus(null, null, null, ChannelKind.SMS, state, "permanent-failure", null, null, null);
        lenient().when(messages.status(any())).thenReturn(status);
        lenient().when(messages.refresh(any())).thenReturn(status);
    }
}
