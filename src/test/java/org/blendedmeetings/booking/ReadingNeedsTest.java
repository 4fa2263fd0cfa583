package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a time and place have to satisfy. */
class ReadingNeedsTest {
    private static final HardTime FRIDAYS = new HardTime(DayOfWeek.FRIDAY, null, Part.ALL_DAY);

    private final Directory directory = mock(Directory.class);
    private final Wishes wishes = mock(Wishes.class);
    private final ReadingNeeds reading = new ReadingNeeds(directory, wishes, SlotQuestions.settings());
    private final Map<PersonId, PersonView> people = new HashMap<>();
    private final ProfessionalView chair = aProfessional().named("Ada Chair").view();
    private final ProfessionalView worker = aProfessional().named("Ben Worker").view();
    private final ProfessionalView school =
            aProfessional().named("Cat School").from("School").view();

    @BeforeEach
    void everybodyIsKnown() {
        when(directory.persons(any())).thenAnswer(asked -> {
            Collection<PersonId> ids = asked.getArgument(0);
            return people.entrySet().stream()
                    .filter(each -> ids.contains(each.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        });
        when(directory.professionals(any()))
                .thenReturn(Map.of(chair.id(), chair, worker.id(), worker, school.id(), school));
    }

    @Test
    void a_conference_begins_with_the_chairs_talk_with_the_family() {
        var needs = needs(conference().child(AttendanceMode.ROOM));

        assertThat(needs.preMeet()).isPositive();
        assertThat(needs.length())
                .isGreaterThanOrEqualTo(
                        needs.preMeet().plusMinutes(needs.meeting().type().lengthMinutes()));
    }

    @Test
    void where_no_family_comes_there_is_nobody_to_meet_beforehand() {
        assertThat(needs(conference()).preMeet()).isZero();
    }

    @Test
    void a_spoken_interpreter_makes_it_longer_whoever_said_so() {
        var mother = person(aPerson().speaking("pl", InterpreterNeed.SPOKEN).view());
        var father = person(aPerson().view());
        var plain = needs(review().parent(father, AttendanceMode.ROOM)).length();

        assertThat(needs(review().parent(mother, AttendanceMode.ROOM)).length())
                .isEqualTo(plain.multipliedBy(3).dividedBy(2));
        assertThat(needs(review().parent(father, AttendanceMode.ROOM), AWish.interpreter(father, "SPOKEN"))
                        .length())
                .isEqualTo(plain.multipliedBy(3).dividedBy(2));
        assertThat(needs(review().parent(father, AttendanceMode.ROOM), AWish.interpreter(father, "BSL"))
                        .length())
                .isEqualTo(plain);
    }

    @Test
    void who_writes_instead_of_coming_neither_takes_a_seat_nor_rules_out_a_day() {
        var father = person(aPerson().view());
        var needs = needs(review().parent(father, AttendanceMode.WRITTEN_VIEWS), AWish.hard(father, FRIDAYS));

        assertThat(needs.hardTimes()).isEmpty();
        assertThat(needs.familyComes()).isFalse();
        assertThat(needs.room().people()).isEqualTo(2);
    }

    @Test
    void the_hard_times_of_all_who_come_count() {
        var mother = person(aPerson().view());

        assertThat(needs(review().parent(mother, AttendanceMode.VIDEO), AWish.hard(mother, FRIDAYS))
                        .hardTimesInWords())
                .containsExactly("Fridays");
    }

    @Test
    void the_room_has_a_seat_for_everybody_in_it_and_kit_where_somebody_joins_from_elsewhere() {
        var mother = person(aPerson().view());

        assertThat(needs(review().parent(mother, AttendanceMode.ROOM)).room()).isEqualTo(new RoomNeed(3, false, false));
        assertThat(needs(review().parent(mother, AttendanceMode.VIDEO)).room()).isEqualTo(new RoomNeed(2, true, false));
        assertThat(needs(review().held(Format.HYBRID_FAMILY_IN_ROOM)).room().hybrid())
                .isTrue();
        assertThat(needs(review().held(Format.VIDEO)).room()).isNull();
    }

    @Test
    void the_room_is_as_large_as_its_largest_session() {
        var mother = person(aPerson().view());
        var father = person(aPerson().view());
        var aunt = person(aPerson().view());
        var needs = needs(review().family(mother, FamilyRole.PARENT, 1, AttendanceMode.ROOM)
                .family(father, FamilyRole.PARENT, 2, AttendanceMode.ROOM)
                .family(aunt, FamilyRole.RELATIVE, 2, AttendanceMode.ROOM));

        assertThat(needs.sessions()).containsExactly(1, 2);
        assertThat(needs.room().people()).isEqualTo(4);
        assertThat(needs.whole()).isEqualTo(needs.length().multipliedBy(2).plus(needs.gap()));
    }

    @Test
    void the_chair_comes_first_and_only_calendars_of_the_council_are_seen() {
        var needs = needs(review().required(school.id(), ProfessionalRole.SCHOOL, AttendanceMode.ROOM));

        assertThat(needs.mustCome())
                .extracting(MustCome::name)
                .containsExactly("Ada Chair", "Ben Worker", "Cat School");
        assertThat(needs.mustCome()).extracting(MustCome::calendarSeen).containsExactly(true, true, false);
    }

    @Test
    void who_need_not_come_is_not_asked_for_their_free_times() {
        var needs = needs(review().professional(school.id(), ProfessionalRole.SCHOOL, 1, false, AttendanceMode.ROOM));

        assertThat(needs.mustCome()).extracting(MustCome::name).doesNotContain("Cat School");
    }

    @Test
    void who_is_not_in_this_part_of_the_meeting_need_not_come() {
        var needs = needs(review().required(school.id(), ProfessionalRole.SCHOOL, AttendanceMode.NOT_ATTENDING));

        assertThat(needs.mustCome()).extracting(MustCome::name).doesNotContain("Cat School");
    }

    @Test
    void whoever_chairs_must_come_though_nobody_says_they_must() {
        var needs = needs(ABookable.meeting("CLA_REVIEW_N")
                .required(worker.id(), ProfessionalRole.SOCIAL_WORKER, AttendanceMode.ROOM)
                .professional(chair.id(), ProfessionalRole.IRO, 1, false, AttendanceMode.ROOM));

        assertThat(needs.mustCome()).extracting(MustCome::name).containsExactly("Ada Chair", "Ben Worker");
    }

    @Test
    void who_is_no_longer_in_the_directory_is_waited_for_by_nobody() {
        var gone = new ProfessionalId(Ids.next());
        var needs = needs(review().required(gone, ProfessionalRole.SCHOOL, AttendanceMode.ROOM));

        assertThat(needs.mustCome()).hasSize(2);
    }

    @Test
    void the_hard_times_of_who_writes_instead_do_not_count_where_others_come() {
        var mother = person(aPerson().view());
        var father = person(aPerson().view());
        var needs = needs(
                review().parent(mother, AttendanceMode.ROOM).parent(father, AttendanceMode.WRITTEN_VIEWS),
                AWish.hard(father, FRIDAYS));

        assertThat(needs.hardTimes()).isEmpty();
    }

    @Test
    void no_sister_keeps_it_out_of_school_time_and_no_child_of_eighteen() {
        var sister = person(aChild().born(LocalDate.of(2014, 5, 4)).view());

        assertThat(needs(review().family(sister, FamilyRole.RELATIVE, 1, AttendanceMode.ROOM))
                        .outsideSchool())
                .isFalse();
        assertThat(needs(childs(review(), 2008)).outsideSchool()).isFalse();
        assertThat(needs(childs(review(), 2009)).outsideSchool()).isTrue();
    }

    @Test
    void a_schoolchilds_own_review_stays_out_of_school_time() {
        assertThat(needs(childs(review(), 2014)).outsideSchool()).isTrue();
        assertThat(needs(childs(review(), 2024)).outsideSchool()).isFalse();
        assertThat(needs(childs(conference(), 2014)).outsideSchool()).isFalse();
        assertThat(needs(review()).outsideSchool()).isFalse();
    }

    @Test
    void a_strategy_discussion_knows_of_no_family() {
        var needs = needs(ABookable.meeting("STRATEGY")
                .held(Format.VIDEO)
                .child(AttendanceMode.VIDEO)
                .required(worker.id(), ProfessionalRole.SOCIAL_WORKER, AttendanceMode.VIDEO));

        assertThat(needs.familyComes()).isFalse();
        assertThat(needs.hardTimes()).isEmpty();
    }

    private ABookable childs(ABookable meeting, int year) {
        var child = aChild().born(LocalDate.of(year, 5, 4)).view();
        people.put(child.id(), child);
        return meeting.family(child.id(), FamilyRole.CHILD, 1, AttendanceMode.ROOM);
    }

    private PersonId person(PersonView view) {
        people.put(view.id(), view);
        return view.id();
    }

    private ABookable review() {
        return ABookable.meeting("CLA_REVIEW_N")
                .required(worker.id(), ProfessionalRole.SOCIAL_WORKER, AttendanceMode.ROOM)
                .required(chair.id(), ProfessionalRole.IRO, AttendanceMode.ROOM);
    }

    private ABookable conference() {
        return ABookable.meeting("ICPC")
                .required(worker.id(), ProfessionalRole.SOCIAL_WORKER, AttendanceMode.ROOM)
                .required(chair.id(), ProfessionalRole.CHAIR, AttendanceMode.ROOM);
    }

    private BookingNeeds needs(ABookable meeting, WishView... wished) {
        MeetingView view = meeting.view();
        when(wishes.of(view.id())).thenReturn(List.of(wished));
        return reading.of(view, false);
    }
}
