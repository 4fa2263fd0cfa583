package org.blendedmeetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.ConfirmingBookings;
import org.blendedmeetings.booking.Suggesting;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.sandbox.Sandbox;
import org.blendedmeetings.sandbox.graph.Mail;
import org.blendedmeetings.sandbox.graph.Seed;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a chosen time to what each person receives, over the real process, database and wire. */
@BlendedTest
class BookAndInviteTest {
    private static final Instant TEN = Instant.parse("2026-12-03T10:00:00Z");
    private static final SignedIn CLERK = Somebody.with(Role.BUSINESS_SUPPORT);

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Meetings meetings;

    @Autowired
    Bookings bookings;

    @Autowired
    Suggesting suggesting;

    @Autowired
    ConfirmingBookings confirming;

    @Autowired
    Invitations invitations;

    @Autowired
    Sandbox sandbox;

    @Autowired
    TestClock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    private final String tag = Ids.next().toString();
    private final String roomMailbox = "room-" + tag + "@sandbox.example";
    private final String chairMailbox = "chair-" + tag + "@sandbox.example";
    private final String workerMailbox = "worker-" + tag + "@sandbox.example";
    private final String motherMailbox = "mother-" + tag + "@mail.example";
    private ProfessionalId chair;
    private ProfessionalId worker;

    @BeforeEach
    void aRoomAndProfessionals() {
        clock.setTo(TestClock.MONDAY);
        chair = aProfessional().named("Ada Chair").emailed(chairMailbox).enter(register);
        worker = aProfessional().named("Ben Worker").emailed(workerMailbox).enter(register);
        sandbox.seed(new Seed(
                List.of(new Seed.Person(chairMailbox, "Ada Chair"), new Seed.Person(workerMailbox, "Ben Worker")),
                List.of(new Seed.Place(
                        roomMailbox, "Elm " + tag, "Elm House", 8, true, "Screen", "Camera", "Microphone")),
                List.of()));
    }

    @Test
    void everybody_is_invited_once_and_the_link_comes_back_onto_the_meeting() {
        var meeting = toBook("ICPC", Format.HYBRID_FAMILY_IN_ROOM);
        var booking = opened(meeting);
        runtime.startProcessInstanceByKey("bookMeeting", booking.toString());

        confirming.confirm(booking, TEN, roomMailbox, CLERK);
        runJobsOf(booking);

        assertThat(meetings.get(meeting.id()).status()).isEqualTo(MeetingStatus.BOOKED);
        assertThat(meetings.get(meeting.id()).joinLink()).contains("/teams/");
        assertThat(invitedTo(chairMailbox)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Meeting - ref " + meeting.reference());
            assertThat(mail.attendees()).containsExactly(chairMailbox);
            assertThat(mail.start()).isEqualTo(TEN);
        });
        assertThat(invitedTo(workerMailbox)).hasSize(1);
        assertThat(sandbox.mail().to(motherMailbox)).isEmpty();
        assertThat(sandbox.notifications().stream()
                        .filter(each -> each.toString().contains(motherMailbox)))
                .hasSize(1);
        assertThat(invitations.of(meeting.id()))
                .extracting(InvitationView::kind, InvitationView::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                InvitationKind.CALENDAR_PROFESSIONALS, InvitationState.SENT),
                        org.assertj.core.groups.Tuple.tuple(InvitationKind.MESSAGE_FAMILY, InvitationState.SENT),
                        org.assertj.core.groups.Tuple.tuple(InvitationKind.TOLD_BY_WORKER, InvitationState.PREPARED));
    }

    @Test
    void answers_and_the_rooms_are_read_back() {
        var meeting = toBook("ICPC", Format.IN_PERSON);
        var booking = opened(meeting);
        runtime.startProcessInstanceByKey("bookMeeting", booking.toString());
        confirming.confirm(booking, TEN, roomMailbox, CLERK);
        runJobsOf(booking);

        invitations.readReplies(meeting.id());

        assertThat(invitations.of(meeting.id()).get(0).replies())
                .filteredOn(InvitationView.ReplyView::room)
                .extracting(InvitationView.ReplyView::response)
                .containsExactly("accepted");
    }

    @Test
    void what_is_booked_is_taken_for_the_next_who_asks() {
        var first = toBook("ICPC", Format.IN_PERSON);
        var booking = opened(first);
        runtime.startProcessInstanceByKey("bookMeeting", booking.toString());
        confirming.confirm(booking, TEN, roomMailbox, CLERK);

        var second = opened(toBook("ICPC", Format.IN_PERSON));

        assertThat(suggesting.of(second, false).slots())
                .isNotEmpty()
                .noneMatch(each -> each.start().isBefore(TEN.plusSeconds(9000))
                        && each.end().isAfter(TEN));
        assertThatThrownBy(() -> confirming.confirm(second, TEN, roomMailbox, CLERK))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing was sent");
    }

    @Test
    void of_two_clerks_who_confirm_at_once_one_books_and_the_other_is_told() throws Exception {
        var one = opened(toBook("ICPC", Format.IN_PERSON));
        var other = opened(toBook("ICPC", Format.IN_PERSON));
        List.of(one, other).forEach(each -> runtime.startProcessInstanceByKey("bookMeeting", each.toString()));

        var clerks = Executors.newFixedThreadPool(2);
        try {
            var said = clerks.invokeAll(List.of(confirmed(one), confirmed(other))).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();

            assertThat(said).containsOnlyOnce("booked").anyMatch(each -> each.contains("nothing was sent"));
        } finally {
            clerks.shutdownNow();
        }
        assertThat(List.of(bookings.get(one).confirmed(), bookings.get(other).confirmed()))
                .containsExactlyInAnyOrder(true, false);
        List.of(one, other).forEach(this::runJobsOf);
        assertThat(invitedTo(chairMailbox)).hasSize(1);
    }

    private Callable<String> confirmed(BookingId booking) {
        return () -> {
            try {
                confirming.confirm(booking, TEN, roomMailbox, CLERK);
                return "booked";
            } catch (Refused refused) {
                return refused.getMessage();
            }
        };
    }

    private List<Mail> invitedTo(String mailbox) {
        return sandbox.mail().to(mailbox);
    }

    /** A meeting whose format is decided, with the mother by e-mail and a child whom no message may reach. */
    private MeetingView toBook(String type, Format format) {
        var child = aChild().enter(register, contacts);
        var mother = aPerson().safelyReachedBy(ChannelKind.EMAIL, motherMailbox).enter(register, contacts);
        var asked = meetings.request(
                new RequestMeeting(
                        type,
                        List.of(child),
                        LocalDate.of(2026, 11, 23),
                        null,
                        1,
                        null,
                        circle(child, mother),
                        null,
                        null,
                        null,
                        null),
                Actor.SYSTEM);
        var meeting = asked.get(0);
        Map<UUID, AttendanceMode> modes = new HashMap<>();
        meeting.participants().forEach(each -> modes.put(each.id(), AttendanceMode.ROOM));
        meetings.formatDecided(
                meeting.id(), new FormatGiven(format, modes, Map.of(), List.of("D1-03"), "1"), Actor.SYSTEM, null);
        return meetings.get(meeting.id());
    }

    private List<CircleMember> circle(PersonId child, PersonId mother) {
        return List.of(
                CircleMember.family(child, FamilyRole.CHILD, "Child"),
                CircleMember.family(mother, FamilyRole.PARENT, "Mother"),
                CircleMember.professional(chair, ProfessionalRole.CHAIR, "Ada Chair"),
                CircleMember.professional(worker, ProfessionalRole.SOCIAL_WORKER, "Ben Worker"));
    }

    private BookingId opened(MeetingView meeting) {
        return bookings.open(meeting.id());
    }

    private void runJobsOf(BookingId booking) {
        for (var round = 0; round < 20; round++) {
            var due = jobs.createJobQuery().executable().list().stream()
                    .filter(job -> belongsTo(booking, job.getProcessInstanceId()))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private boolean belongsTo(BookingId booking, String instance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(booking.toString())
                        .processInstanceId(instance)
                        .count()
                == 1;
    }
}
