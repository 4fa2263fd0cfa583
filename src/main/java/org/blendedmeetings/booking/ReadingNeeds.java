package org.blendedmeetings.booking;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Reads what a time and place have to satisfy. */
@Component
class ReadingNeeds {
    private static final int SCHOOL_FROM = 5;
    private static final int SCHOOL_UNTIL = 17;

    private final Directory directory;
    private final Wishes wishes;
    private final BookingSettings settings;

    ReadingNeeds(Directory directory, Wishes wishes, BookingSettings settings) {
        this.directory = directory;
        this.wishes = wishes;
        this.settings = settings;
    }

    BookingNeeds of(MeetingView meeting, boolean stepFree) {
        var family = meeting.type().familyInvited()
                ? meeting.family().stream().filter(BookingNeeds::live).toList()
                : List.<ParticipantView>of();
        var people =
                directory.persons(family.stream().map(ParticipantView::person).toList());
        var wished = wishesOf(people.keySet(), meeting);
        var interpreter = interpreter(people.values(), wished);
        var preMeet = family.isEmpty()
                ? Duration.ZERO
                : Duration.ofMinutes(meeting.type().preMeetMinutes());
        return new BookingNeeds(
                meeting,
                SessionTimes.numbers(meeting),
                preMeet,
                SessionTimes.length(
                        preMeet,
                        meeting.type().lengthMinutes(),
                        interpreter ? settings.interpreterFactor() : BigDecimal.ONE),
                settings.gap(),
                interpreter,
                RoomNeed.of(meeting, stepFree),
                mustCome(meeting),
                wished.stream()
                        .flatMap(each -> each.hardTimes().stream())
                        .distinct()
                        .toList(),
                !family.isEmpty(),
                outsideSchool(meeting, family, people));
    }

    private List<WishView> wishesOf(Set<PersonId> people, MeetingView meeting) {
        return people.isEmpty()
                ? List.of()
                : wishes.of(meeting.id()).stream()
                        .filter(each -> people.contains(each.person()))
                        .toList();
    }

    /** Policy D2-06: what is said is said twice with a spoken interpreter, so the meeting takes longer. */
    private static boolean interpreter(Collection<PersonView> people, List<WishView> wished) {
        return Stream.concat(
                        wished.stream().map(WishView::interpreter),
                        people.stream().map(PersonView::interpreter))
                .anyMatch("SPOKEN"::equals);
    }

    private List<MustCome> mustCome(MeetingView meeting) {
        var chair = meeting.chair().orElse(null);
        var ids = meeting.professionals().stream()
                .filter(each -> each.required() || each.professional().equals(chair))
                .filter(each -> each.mode() != AttendanceMode.NOT_ATTENDING)
                .map(ParticipantView::professional)
                .distinct()
                .sorted(Comparator.comparing(each -> !each.equals(chair)))
                .toList();
        var found = directory.professionals(ids);
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(MustCome::of)
                .toList();
    }

    /** Domain 1.1b: a child's own review does not take them out of school. */
    private boolean outsideSchool(MeetingView meeting, List<ParticipantView> family, Map<PersonId, PersonView> people) {
        return settings.outsideSchool().contains(meeting.type().code())
                && family.stream()
                        .filter(each -> each.familyRole() == FamilyRole.CHILD && people.containsKey(each.person()))
                        .map(each -> people.get(each.person()).ageOn(London.dateOf(meeting.requestedAt())))
                        .anyMatch(age -> age >= SCHOOL_FROM && age <= SCHOOL_UNTIL);
    }
}
