package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.meeting.AttendanceMode.NOT_ATTENDING;
import static org.blendedmeetings.meeting.AttendanceMode.PHONE;
import static org.blendedmeetings.meeting.AttendanceMode.ROOM;
import static org.blendedmeetings.meeting.AttendanceMode.VIDEO;
import static org.blendedmeetings.meeting.AttendanceMode.WRITTEN_VIEWS;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.EarlierMeeting.TookPart;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.London;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What wears thin and who is new is known from the rows of what was held, and from nothing else. */
@BlendedTest
class EarlierInLineTest {
    private static final Actor CASE_SYSTEM = new Actor(Actor.Kind.CASE_SYSTEM, "case-system", "Case system");

    @Autowired
    EarlierInLine earlier;

    @Autowired
    EarlierMeetings entering;

    @Autowired
    MeetingTypes types;

    @Autowired
    MeetingLists lists;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    final ProfessionalId iro = new ProfessionalId(Ids.next());
    final ProfessionalId worker = new ProfessionalId(Ids.next());
    final List<EarlierMeeting> before = new ArrayList<>();
    PersonId child;
    PersonId mother;
    LocalDate today;

    @BeforeEach
    void a_family() {
        child = aChild().enter(register, contacts);
        mother = new PersonId(Ids.next());
        today = London.dateOf(clock.instant());
    }

    @Test
    void where_nothing_was_held_there_is_nothing_to_say() {
        assertThat(next("CLA_REVIEW_N", iro, worker).sentences()).isEmpty();
    }

    @Test
    void screens_in_a_row_are_counted_back_to_the_last_time_together_in_a_room() {
        held("CLA_REVIEW_1", 900, VIDEO, VIDEO);
        held("CLA_REVIEW_2", 700, ROOM, VIDEO);
        held("CLA_REVIEW_N", 500, VIDEO, VIDEO);
        held("CLA_REVIEW_N", 300, VIDEO, NOT_ATTENDING);
        held("CLA_REVIEW_N", 100, VIDEO, VIDEO);

        var soFar = next("CLA_REVIEW_N", iro, worker);

        assertThat(soFar.consecutiveVirtual()).isEqualTo(3);
        assertThat(soFar.sentences()).containsExactly("The last 3 of these meetings were on a screen.");
    }

    @Test
    void a_talk_by_phone_counts_and_is_called_one() {
        held("CLA_REVIEW_2", 300, PHONE, NOT_ATTENDING);
        held("CLA_REVIEW_N", 100, VIDEO, VIDEO);

        assertThat(next("CLA_REVIEW_N", iro, worker).sentences())
                .containsExactly("The last 2 of these meetings were on a screen or by phone.");
    }

    @Test
    void one_on_a_screen_is_known_but_not_worth_a_sentence() {
        held("CLA_REVIEW_N", 100, VIDEO, VIDEO);

        var soFar = next("CLA_REVIEW_N", iro, worker);

        assertThat(soFar.consecutiveVirtual()).isEqualTo(1);
        assertThat(soFar.sentences()).isEmpty();
    }

    @Test
    void a_meeting_nobody_of_the_family_came_to_neither_counts_nor_ends_the_row() {
        held("CLA_REVIEW_N", 500, VIDEO, VIDEO);
        held("CLA_REVIEW_N", 300, WRITTEN_VIEWS, NOT_ATTENDING);
        held("CLA_REVIEW_N", 100, VIDEO, VIDEO);

        assertThat(next("CLA_REVIEW_N", iro, worker).consecutiveVirtual()).isEqualTo(2);
    }

    @Test
    void another_line_and_another_child_are_another_row() {
        held("CLA_REVIEW_N", 300, VIDEO, VIDEO);
        held("CLA_REVIEW_N", 200, VIDEO, VIDEO);
        held("CORE_GROUP_N", 100, ROOM, ROOM);

        assertThat(next("CLA_REVIEW_N", iro, worker).consecutiveVirtual()).isEqualTo(2);
        assertThat(next("CIN_REVIEW", iro, worker).consecutiveVirtual()).isZero();
        child = aChild().enter(register, contacts);
        assertThat(next("CLA_REVIEW_N", iro, worker).consecutiveVirtual()).isZero();
    }

    @Test
    void adjourned_did_not_happen_and_withdrawn_are_not_held() {
        held("CLA_REVIEW_N", 400, VIDEO, VIDEO);
        notHeld("CLA_REVIEW_2", Outcome.ADJOURNED, ROOM);
        notHeld("CLA_REVIEW_N", Outcome.DID_NOT_HAPPEN, ROOM);
        notHeld("CLA_REVIEW_EARLY", null, ROOM);
        held("CLA_REVIEW_1", 100, VIDEO, VIDEO);

        assertThat(next("CLA_REVIEW_N", iro, worker).consecutiveVirtual()).isEqualTo(2);
    }

    @Test
    void one_adjourned_on_a_screen_and_finished_in_a_room_was_held_in_a_room() {
        held("CLA_REVIEW_N", 400, VIDEO, VIDEO);
        transaction.executeWithoutResult(nothing -> {
            var meeting = booked("CLA_REVIEW_N", VIDEO, 90);
            meeting.toBookAgain(outcome(meeting, Outcome.ADJOURNED, VIDEO, 90));
            meeting.booked(at(80), at(80).plusSeconds(3600), "Elm 1");
            meeting.held(outcome(meeting, Outcome.HELD, ROOM, 80));
            entities.persist(meeting);
        });

        assertThat(next("CLA_REVIEW_N", iro, worker).consecutiveVirtual()).isZero();
    }

    @Test
    void what_professionals_talked_over_among_themselves_is_not_the_familys() {
        held("CIN_REVIEW", 200, VIDEO, VIDEO);
        held("STRATEGY", 150, ROOM, ROOM);
        held("CORE_GROUP_N", 100, VIDEO, VIDEO);

        assertThat(next("CORE_GROUP_N", iro, worker).consecutiveVirtual()).isEqualTo(2);
        assertThat(next("STRATEGY", iro, worker).sentences()).isEmpty();
    }

    @Test
    void who_is_new_since_the_last_one_is_said_once_each() {
        held("CLA_REVIEW_N", 100, ROOM, ROOM);
        var somebody = new ProfessionalId(Ids.next());

        assertThat(next("CLA_REVIEW_N", iro, worker).newChairOrWorker()).isFalse();
        assertThat(next("CLA_REVIEW_N", somebody, worker).sentences())
                .containsExactly("The IRO is new since the last review.");
        assertThat(next("CLA_REVIEW_N", iro, somebody).sentences())
                .containsExactly("The social worker is new since the last review.");
        assertThat(next("CLA_REVIEW_N", worker, iro).newChairOrWorker())
                .as("both were there, in other parts")
                .isFalse();
    }

    @Test
    void the_last_one_counts_not_those_before() {
        held("CLA_REVIEW_2", 300, ROOM, ROOM);
        var before = new ProfessionalId(Ids.next());
        heldWith(before, "CLA_REVIEW_N", 100);

        assertThat(next("CLA_REVIEW_N", iro, worker).newFaces()).containsExactly(NewFace.IRO);
    }

    @Test
    void a_new_chair_of_a_conference_is_called_the_chair() {
        held("RCPC_1", 101, ROOM, ROOM);
        var somebody = new ProfessionalId(Ids.next());

        assertThat(next("RCPC_N", somebody, worker).sentences())
                .containsExactly("The chair is new since the last conference.");
    }

    @Test
    void a_meeting_held_already_looks_back_from_its_own_day() {
        held("CLA_REVIEW_N", 300, VIDEO, VIDEO);
        held("CLA_REVIEW_N", 200, VIDEO, VIDEO);
        held("CLA_REVIEW_N", 100, ROOM, ROOM);

        enter();
        var last = lists.ofChild(child).stream()
                .filter(each -> each.startsAt().equals(at(100)))
                .findFirst()
                .orElseThrow();

        assertThat(earlier.before(last).consecutiveVirtual()).isEqualTo(2);
    }

    @Test
    void one_statement_is_enough_however_many_were_held() {
        Stream.of(500, 400, 300, 200, 100).forEach(days -> held("CLA_REVIEW_N", days, VIDEO, VIDEO));
        var meeting = view("CLA_REVIEW_N", iro, worker);
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();

        assertThat(earlier.before(meeting).consecutiveVirtual()).isEqualTo(5);

        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(1);
    }

    private LineSoFar next(String type, ProfessionalId chair, ProfessionalId social) {
        return earlier.before(view(type, chair, social));
    }

    /** In one go, the earliest first, as a case system hands them over. */
    private void enter() {
        if (before.isEmpty()) {
            return;
        }
        before.sort(Comparator.comparing(EarlierMeeting::startedAt));
        entering.enter(before, CASE_SYSTEM);
        before.clear();
    }

    private MeetingView view(String type, ProfessionalId chair, ProfessionalId social) {
        enter();
        return AMeeting.of(type)
                .about(child)
                .with(chair, types.get(type).chairRole())
                .with(social, ProfessionalRole.SOCIAL_WORKER)
                .view();
    }

    private void held(String type, int daysAgo, AttendanceMode theChild, AttendanceMode theMother) {
        held(type, iro, daysAgo, theChild, theMother);
    }

    private void heldWith(ProfessionalId chair, String type, int daysAgo) {
        held(type, chair, daysAgo, ROOM, ROOM);
    }

    private void held(
            String type, ProfessionalId chair, int daysAgo, AttendanceMode theChild, AttendanceMode theMother) {
        var there = List.of(
                new TookPart(CircleMember.family(child, FamilyRole.CHILD, "Robin"), theChild),
                new TookPart(CircleMember.family(mother, FamilyRole.PARENT, "Rose"), theMother),
                new TookPart(professional(chair, types.get(type).chairRole()), ROOM),
                new TookPart(professional(worker, ProfessionalRole.SOCIAL_WORKER), ROOM));
        var one = new EarlierMeeting(
                type,
                child,
                today.minusDays(daysAgo + 20L),
                1,
                at(daysAgo),
                "Elm 1",
                Format.VIDEO,
                types.get(type).chairRole() == ProfessionalRole.SOCIAL_WORKER ? there.subList(0, 3) : there);
        before.add(one);
    }

    private static CircleMember professional(ProfessionalId id, ProfessionalRole role) {
        return CircleMember.professional(id, role, "Somebody Invented");
    }

    private void notHeld(String type, Outcome outcome, AttendanceMode mode) {
        transaction.executeWithoutResult(nothing -> {
            var meeting = outcome == null ? asked(type) : booked(type, mode, 50);
            if (outcome == null) {
                meeting.withdrawn();
            } else {
                meeting.toBookAgain(outcome(meeting, outcome, mode, 50));
            }
            entities.persist(meeting);
        });
    }

    private Meeting booked(String type, AttendanceMode mode, int daysAgo) {
        var meeting = asked(type);
        var format = mode == ROOM ? Format.IN_PERSON : Format.VIDEO;
        meeting.formatDecided(new FormatGiven(format, everybody(meeting, mode), Map.of(), List.of("D3-03"), "1"));
        meeting.booked(at(daysAgo), at(daysAgo).plusSeconds(3600), "Elm 1");
        return meeting;
    }

    private Meeting asked(String type) {
        var request = ARequest.of(type).about(child).build();
        var deadline = new Deadline(today, today, today, LimitKind.GUIDANCE, "by today");
        var asked = AskedFor.of(request, false, null, clock.instant());
        var meeting = Meeting.requested(type, child.value(), asked, deadline);
        meeting.add(Participant.of(CircleMember.family(child, FamilyRole.CHILD, "Robin"), 0, true));
        return meeting;
    }

    private RecordOutcome outcome(Meeting meeting, Outcome outcome, AttendanceMode mode, int daysAgo) {
        return new RecordOutcome(outcome, today.minusDays(daysAgo), everybody(meeting, mode), "Ill.", false);
    }

    private Map<UUID, AttendanceMode> everybody(Meeting meeting, AttendanceMode mode) {
        return meeting.view(types.get(meeting.typeCode())).participants().stream()
                .collect(Collectors.toMap(ParticipantView::id, each -> mode));
    }

    private Instant at(int daysAgo) {
        return London.instant(today.minusDays(daysAgo).atTime(10, 0)).truncatedTo(ChronoUnit.SECONDS);
    }
}
