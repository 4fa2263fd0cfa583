package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A review, or a conference, that takes more than its first day; its own limit is 18 December 2026. */
class RecordingOutcomesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 10);
    private static final LocalDate LIMIT = LocalDate.of(2026, 12, 18);
    /** Twenty working days after 1 December, Christmas and Boxing Day (kept on the 28th) not counted. */
    private static final LocalDate TWENTY_DAYS_ON = LocalDate.of(2026, 12, 31);

    private final List<Object> announced = new ArrayList<>();
    private final PartRows parts = PartFixtures.inMemory();
    private final UUID child = Ids.next();
    private final ProfessionalId chair = new ProfessionalId(Ids.next());
    private MeetingType type = MeetingTypeFixtures.type("CLA_REVIEW_N");
    private Meeting meeting = booked(LIMIT);
    private Reported reported = Reported.COMPLETED;

    @Test
    void a_part_is_kept_and_the_next_is_to_be_booked() {
        record(partHeld(FIRST, everybody()));

        assertThat(view().status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(PartsSoFar.of(parts, meeting.id()).parts()).singleElement().satisfies(part -> {
            assertThat(part.view().outcome()).isEqualTo(Outcome.PART_HELD);
            assertThat(part.view().heldOn()).isEqualTo(FIRST);
            assertThat(part.view().place()).isEqualTo("Hub");
            assertThat(part.view().tookPart()).containsEntry(theChild(), AttendanceMode.ROOM);
        });
        assertThat(view().resumption().by()).isEqualTo(TWENTY_DAYS_ON);
    }

    @Test
    void while_its_own_limit_is_ahead_that_one_binds_where_the_day_of_completion_counts() {
        record(adjourned(FIRST));

        assertThat(view().limit()).isEqualTo(LIMIT);
        assertThat(view().resumption().by()).isEqualTo(TWENTY_DAYS_ON);
    }

    @Test
    void begun_in_time_it_is_in_time_where_the_start_counts() {
        reported = Reported.STARTED;

        record(adjourned(FIRST));

        assertThat(view().limit()).isEqualTo(TWENTY_DAYS_ON);
        assertThat(view().limitKind()).isEqualTo(LimitKind.LAW);
        assertThat(view().toBookBy()).isEqualTo(FIRST);
        assertThat(view().limitSentence()).contains("within 20 working days of the adjournment of 1 December");
    }

    @Test
    void a_later_limit_of_its_own_makes_it_no_longer() {
        meeting = booked(LocalDate.of(2027, 2, 1));

        record(adjourned(FIRST));

        assertThat(view().limit()).isEqualTo(TWENTY_DAYS_ON);
    }

    @Test
    void once_its_own_limit_is_over_it_goes_on_by_the_other() {
        meeting = booked(FIRST.minusDays(1));

        record(adjourned(FIRST));

        assertThat(view().limit()).isEqualTo(TWENTY_DAYS_ON);
    }

    @Test
    void the_process_hears_by_when_it_goes_on() {
        record(adjourned(FIRST));

        assertThat(announced(MeetingToGoOn.class)).singleElement().satisfies(event -> {
            assertThat(event.resumption().after()).isEqualTo(Outcome.ADJOURNED);
            assertThat(event.limit().limit()).isEqualTo(LIMIT);
        });
    }

    @Test
    void another_part_does_not_make_it_longer() {
        record(partHeld(FIRST, everybody()));
        bookAgain();

        record(partHeld(LATER, everybody()));

        assertThat(view().resumption().from()).isEqualTo(FIRST);
        assertThat(PartsSoFar.of(parts, meeting.id()).parts()).hasSize(2);
    }

    @Test
    void a_second_adjournment_is_refused_and_nothing_is_changed_but_that_it_was_wanted() {
        record(adjourned(FIRST));
        bookAgain();
        announced.clear();

        assertThatThrownBy(() -> record(adjourned(LATER)))
                .isInstanceOf(AlreadyAdjourned.class)
                .hasMessageContaining("adjourned once");

        assertThat(view().status()).isEqualTo(MeetingStatus.BOOKED);
        assertThat(announced).singleElement().isInstanceOf(AdjournmentRefused.class);
    }

    @Test
    void what_no_rule_counts_may_be_adjourned_again() {
        type = MeetingTypeFixtures.type("PEP_N");
        meeting = booked(LIMIT);
        record(adjourned(FIRST));
        bookAgain();

        record(adjourned(LATER));

        assertThat(view().status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(view().resumption()).isNull();
        assertThat(view().limit()).isEqualTo(LIMIT);
    }

    @Test
    void a_conference_without_its_quorum_gets_another_date_within_ten_working_days() {
        type = MeetingTypeFixtures.type("ICPC");
        meeting = booked(FIRST);

        record(inquorate(FIRST, true));

        assertThat(view().limit()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(view().limitKind()).isEqualTo(LimitKind.LOCAL);
    }

    @Test
    void it_was_not_begun_with_that_so_its_own_limit_binds_while_it_is_ahead() {
        type = MeetingTypeFixtures.type("ICPC");
        meeting = booked(LocalDate.of(2026, 12, 8));
        reported = Reported.STARTED;

        record(inquorate(FIRST, true));

        assertThat(view().limit()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(view().resumption().by()).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void without_a_quorum_the_child_is_seen_to_first() {
        type = MeetingTypeFixtures.type("RCPC_1");
        meeting = booked(LIMIT);

        assertRefused(inquorate(FIRST, false), "interimPlan");
    }

    @Test
    void what_this_kind_of_meeting_cannot_be_is_refused() {
        assertRefused(inquorate(FIRST, true), "outcome");
        type = MeetingTypeFixtures.type("ICPC");
        assertRefused(partHeld(FIRST, everybody()), "outcome");
    }

    @Test
    void somebody_is_in_the_next_part_and_whoever_leads_it() {
        assertRefused(partHeld(FIRST, Set.of()), "nextPart");
        assertRefused(partHeld(FIRST, Set.of(theChild())), "nextPart");
    }

    @Test
    void a_part_is_not_before_the_one_before_it() {
        record(partHeld(LATER, everybody()));
        bookAgain();

        assertRefused(held(FIRST, AttendanceMode.ROOM), "on");
    }

    @Test
    void who_is_not_in_the_next_part_does_not_come_to_it_and_may_to_the_one_after() {
        record(partHeld(FIRST, Set.of(theChair())));
        assertThat(modeOfTheChild()).isEqualTo(AttendanceMode.NOT_ATTENDING);

        bookAgain();
        record(partHeld(LATER, everybody()));

        assertThat(modeOfTheChild()).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void nor_are_they_brought_back_by_deciding_the_format_anew() {
        record(partHeld(FIRST, Set.of(theChair())));

        meeting.decideAnew();
        meeting.formatDecided(
                new FormatGiven(Format.VIDEO, Map.of(theChild(), AttendanceMode.VIDEO), Map.of(), List.of(), "1"));

        assertThat(modeOfTheChild()).isEqualTo(AttendanceMode.NOT_ATTENDING);
    }

    @Test
    void whoever_was_in_an_earlier_part_took_part() {
        record(partHeld(FIRST, Set.of(theChair())));
        bookAgain();

        record(held(LATER, AttendanceMode.NOT_ATTENDING));

        assertThat(view().family().get(0).tookPart()).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void nor_does_a_part_they_missed_undo_the_one_they_were_in() {
        record(partHeld(FIRST, everybody()));
        bookAgain();
        record(new RecordOutcome(
                Outcome.ADJOURNED, LATER, Map.of(theChild(), AttendanceMode.NOT_ATTENDING), "It got late", true));
        bookAgain();

        record(held(LATER, AttendanceMode.NOT_ATTENDING));

        assertThat(view().family().get(0).tookPart()).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void it_counts_on_the_day_of_its_last_part_or_of_its_first_as_the_council_says() {
        record(partHeld(FIRST, everybody()));
        bookAgain();
        record(held(LATER, AttendanceMode.ROOM));

        assertThat(announced(OutcomeRecorded.class).get(1)).satisfies(event -> {
            assertThat(event.on()).isEqualTo(LATER);
            assertThat(event.startedOn()).isEqualTo(FIRST);
            assertThat(event.completed()).isEqualTo(LATER);
        });
        assertThat(PartsSoFar.of(parts, meeting.id())
                        .held(LATER, PartFixtures.rules(Reported.STARTED))
                        .counts())
                .isEqualTo(FIRST);
    }

    @Test
    void a_conference_without_its_quorum_was_not_begun() {
        type = MeetingTypeFixtures.type("RCPC_1");
        meeting = booked(LIMIT);
        record(inquorate(FIRST, true));
        bookAgain();
        record(held(LATER, AttendanceMode.ROOM));

        assertThat(announced(OutcomeRecorded.class).get(1).startedOn()).isEqualTo(LATER);
    }

    @Test
    void over_its_limit_is_its_own_again() {
        reported = Reported.STARTED;
        record(adjourned(FIRST));
        bookAgain();
        record(held(LATER, AttendanceMode.ROOM));

        assertThat(view().limit()).isEqualTo(LIMIT);
    }

    private void assertRefused(RecordOutcome outcome, String field) {
        assertThatThrownBy(() -> record(outcome))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(view().status()).isEqualTo(MeetingStatus.BOOKED);
    }

    private void record(RecordOutcome outcome) {
        var clock = Clock.fixed(Instant.parse("2026-12-20T09:00:00Z"), ZoneOffset.UTC);
        var rules = PartFixtures.rules(reported);
        new RecordingOutcomes(
                        new OutcomeCheck(rules, clock),
                        parts,
                        rules,
                        TimescaleFixtures.limits(),
                        new MeetingTrail(announced::add),
                        new StaticListableBeanFactory().getBeanProvider(BeforeCompleted.class))
                .record(meeting, type, outcome, Actor.SYSTEM);
    }

    private static RecordOutcome adjourned(LocalDate on) {
        return new RecordOutcome(Outcome.ADJOURNED, on, Map.of(), "The report was missing", true);
    }

    private static RecordOutcome inquorate(LocalDate on, boolean interimPlan) {
        return new RecordOutcome(Outcome.INQUORATE, on, Map.of(), "Health was not there", true, Set.of(), interimPlan);
    }

    private RecordOutcome partHeld(LocalDate on, Set<UUID> next) {
        var tookPart = Map.of(theChild(), AttendanceMode.ROOM);
        return new RecordOutcome(Outcome.PART_HELD, on, tookPart, null, true, next, false);
    }

    private RecordOutcome held(LocalDate on, AttendanceMode mode) {
        return new RecordOutcome(Outcome.HELD, on, Map.of(theChild(), mode), null, true);
    }

    private <T> List<T> announced(Class<T> kind) {
        return announced.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private AttendanceMode modeOfTheChild() {
        return view().family().get(0).mode();
    }

    private UUID theChild() {
        return view().family().get(0).id();
    }

    private UUID theChair() {
        return view().professionals().get(0).id();
    }

    private Set<UUID> everybody() {
        return Set.of(theChild(), theChair());
    }

    private MeetingView view() {
        return meeting.view(type);
    }

    private Meeting booked(LocalDate limit) {
        var request = ARequest.of(type.code()).from(limit.minusMonths(6)).build();
        var asked = AskedFor.of(request, false, null, Instant.parse("2026-11-23T09:00:00Z"));
        var deadline = new Deadline(limit, limit, limit.minusDays(30), LimitKind.LAW, "by " + limit);
        var made = Meeting.requested(type.code(), child, asked, deadline);
        made.add(
                Participant.of(CircleMember.family(new PersonId(child), FamilyRole.CHILD, "Invented Child"), 0, false));
        made.add(Participant.of(
                CircleMember.professional(
                        chair, type.chairRole() == null ? ProfessionalRole.IRO : type.chairRole(), "Invented Chair"),
                1,
                true));
        var modes = Stream.of(made.view(type).participants())
                .flatMap(List::stream)
                .collect(java.util.stream.Collectors.toMap(ParticipantView::id, each -> AttendanceMode.ROOM));
        made.formatDecided(new FormatGiven(Format.IN_PERSON, modes, Map.of(), List.of(), "1"));
        made.booked(
                FIRST.atTime(10, 0).toInstant(ZoneOffset.UTC),
                FIRST.atTime(11, 0).toInstant(ZoneOffset.UTC),
                "Hub");
        return made;
    }

    private void bookAgain() {
        meeting.booked(
                LATER.atTime(10, 0).toInstant(ZoneOffset.UTC),
                LATER.atTime(11, 0).toInstant(ZoneOffset.UTC),
                "Hub");
    }
}
