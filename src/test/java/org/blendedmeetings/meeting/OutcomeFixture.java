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
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A review, or a conference, that takes more than its first day; its own limit is 18 December 2026, and it is the 20th. */
abstract class OutcomeFixture {
    static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    static final LocalDate LATER = LocalDate.of(2026, 12, 10);
    static final LocalDate LIMIT = LocalDate.of(2026, 12, 18);
    /** Twenty working days after 1 December, Christmas and Boxing Day (kept on the 28th) not counted. */
    static final LocalDate TWENTY_DAYS_ON = LocalDate.of(2026, 12, 31);

    final List<Object> announced = new ArrayList<>();
    final PartRows parts = PartFixtures.inMemory();
    final UUID child = Ids.next();
    final ProfessionalId chair = new ProfessionalId(Ids.next());
    MeetingType type = MeetingTypeFixtures.type("CLA_REVIEW_N");
    Meeting meeting = booked(LIMIT);
    Reported reported = Reported.COMPLETED;
    final StaticListableBeanFactory needed = new StaticListableBeanFactory();

    void assertRefused(RecordOutcome outcome, String field) {
        assertThatThrownBy(() -> record(outcome))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
        assertThat(view().status()).isEqualTo(MeetingStatus.BOOKED);
    }

    void record(RecordOutcome outcome) {
        var clock = Clock.fixed(Instant.parse("2026-12-20T09:00:00Z"), ZoneOffset.UTC);
        var rules = PartFixtures.rules(reported);
        new RecordingOutcomes(
                        new OutcomeCheck(rules, clock),
                        parts,
                        rules,
                        TimescaleFixtures.limits(),
                        new MeetingTrail(announced::add),
                        needed.getBeanProvider(BeforeCompleted.class))
                .record(meeting, type, outcome, Actor.SYSTEM);
    }

    static RecordOutcome adjourned(LocalDate on) {
        return new RecordOutcome(Outcome.ADJOURNED, on, Map.of(), "The report was missing", true);
    }

    static RecordOutcome inquorate(LocalDate on, boolean interimPlan) {
        return new RecordOutcome(Outcome.INQUORATE, on, Map.of(), "Health was not there", true, Set.of(), interimPlan);
    }

    RecordOutcome partHeld(LocalDate on, Set<UUID> next) {
        var tookPart = Map.of(theChild(), AttendanceMode.ROOM);
        return new RecordOutcome(Outcome.PART_HELD, on, tookPart, null, true, next, false);
    }

    RecordOutcome held(LocalDate on, AttendanceMode mode) {
        return new RecordOutcome(Outcome.HELD, on, Map.of(theChild(), mode), null, true);
    }

    <T> List<T> announced(Class<T> kind) {
        return announced.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    AttendanceMode modeOfTheChild() {
        return view().family().get(0).mode();
    }

    UUID theChild() {
        return view().family().get(0).id();
    }

    UUID theChair() {
        return view().professionals().get(0).id();
    }

    Set<UUID> everybody() {
        return Set.of(theChild(), theChair());
    }

    MeetingView view() {
        return meeting.view(type);
    }

    Meeting booked(LocalDate limit) {
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

    void bookAgain() {
        meeting.booked(
                LATER.atTime(10, 0).toInstant(ZoneOffset.UTC),
                LATER.atTime(11, 0).toInstant(ZoneOffset.UTC),
                "Hub");
    }
}
