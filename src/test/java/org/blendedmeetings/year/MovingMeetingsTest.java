package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.LawfulWindow;
import org.blendedmeetings.due.PlannedMeeting;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.due.Planning;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the week of 14 December 2026, where some reviews stand, to that of 7 December. */
class MovingMeetingsTest {
    private static final Week FROM = new Week(LocalDate.of(2026, 12, 14));
    private static final LocalDate TO = LocalDate.of(2026, 12, 7);

    private final Planning planning = mock(Planning.class);
    private final PlannedWeeks weeks = mock(PlannedWeeks.class);
    private final SeeingDue seeing = mock(SeeingDue.class);
    private final Directory directory = mock(Directory.class);
    private final MovingMeetings moving = new MovingMeetings(planning, weeks, seeing, directory);
    private final SignedIn clerk = Somebody.with(Role.BUSINESS_SUPPORT);
    private final PersonView child = aChild().named("Linnet", "Late").view();

    MovingMeetingsTest() {
        when(directory.persons(any())).thenReturn(Map.of(child.id(), child));
    }

    @Test
    void it_is_said_what_moves_and_where_to() {
        refused(null, TO, "due", "Tick at least one");
        refused(List.of(), TO, "due", "Tick at least one");
        refused(List.of(Ids.next()), null, "to", "Choose the week");
        refused(List.of(Ids.next()), TO.plusDays(1), "to", "Choose the week");
        refused(List.of(Ids.next()), FROM.monday(), "to", "in that week already");
    }

    @Test
    void what_is_not_theirs_to_see_is_not_theirs_to_move() {
        var one = due(null, null);
        seen(one);

        assertThatThrownBy(() -> moving.move(Set.of(one.due().id(), Ids.next()), FROM, TO, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        verifyNoInteractions(planning);
    }

    @Test
    void ticked_twice_it_moves_once() {
        var one = due(null, null);
        seen(one);
        when(planning.move(any(), any(), any(), any())).thenReturn(List.of());

        moving.move(List.of(one.due().id(), one.due().id()), FROM, TO, clerk);

        verify(planning).move(Set.of(one.due().id()), FROM, new Week(TO), clerk.actor());
    }

    @ParameterizedTest
    @CsvSource({
        ", , no limit can be computed",
        "2026-11-23, 2026-12-04, to be held by Friday 4 December 2026",
        "2026-12-14, 2026-12-18, not before Monday 14 December 2026",
        "2026-12-11, 2026-12-11, no working day is left in it"
    })
    void why_a_week_is_not_lawful_is_said_by_name(LocalDate earliest, LocalDate latest, String why) {
        var one = due(earliest, latest);

        assertThatThrownBy(() -> cannotMove(List.of(one)))
                .hasMessage("The week of 7 December 2026 is not lawful for Linnet Late, Child-in-care review (" + why
                        + ").");
    }

    @Test
    void of_many_five_are_named_and_nothing_was_moved() {
        var six = IntStream.range(0, 6).mapToObj(each -> due(null, null)).toList();

        assertThatThrownBy(() -> cannotMove(six)).hasMessageEndingWith("; and 1 more. Nothing was moved.");
        assertThatThrownBy(() -> cannotMove(six.subList(0, 5)))
                .hasMessageEndingWith("(no limit can be computed). Nothing was moved.");
    }

    private void cannotMove(List<PlannedMeeting> them) {
        seen(them.toArray(PlannedMeeting[]::new));
        when(planning.move(any(), any(), any(), any())).thenReturn(them);
        moving.move(them.stream().map(each -> each.due().id()).collect(Collectors.toSet()), FROM, TO, clerk);
    }

    private void seen(PlannedMeeting... them) {
        when(seeing.of(any(), any())).thenReturn(List.of(them));
    }

    private void refused(Collection<UUID> due, LocalDate to, String field, String sentence) {
        assertThatThrownBy(() -> moving.move(due, FROM, to, clerk))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageContaining(sentence);
    }

    private PlannedMeeting due(LocalDate earliest, LocalDate latest) {
        var due = DueFixtures.waiting(Ids.next(), child.id(), "CLA_REVIEW_N", LocalDate.of(2026, 12, 18));
        return new PlannedMeeting(due, FROM, false, new LawfulWindow(earliest, latest));
    }
}
