package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.booking.RoomCatalogue;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.people.CirclesOfStaff;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.year.YearSettings.Chairs;
import org.junit.jupiter.api.Test;

/** One room, and ten reviewing officers who stand around a child. */
class CapacitiesTest {
    private final CirclesOfStaff circles = mock(CirclesOfStaff.class);
    private final RoomCatalogue rooms = mock(RoomCatalogue.class);

    CapacitiesTest() {
        when(circles.standingAs(ProfessionalRole.IRO)).thenReturn(10);
        when(rooms.rooms()).thenReturn(List.of(new Room("elm-1@rooms.example", "Elm 1", null, 8, true, true)));
    }

    @Test
    void as_many_chair_as_the_council_says_or_as_stand_around_a_child() {
        assertThat(known(chairs(null)).capacities())
                .extracting(Capacity::aFullWeek)
                .containsExactly(30, 10);
        assertThat(known(chairs(4)).capacities())
                .extracting(Capacity::aFullWeek)
                .containsExactly(12, 10);
        assertThat(known(chairs(4)).notes())
                .satisfiesExactly(first -> assertThat(first).startsWith("IROs: 4"), second -> assertThat(second)
                        .startsWith("Rooms: 1"));
    }

    @Test
    void where_nobody_stands_in_a_role_yet_it_is_said_and_not_counted_as_short() {
        when(circles.standingAs(ProfessionalRole.IRO)).thenReturn(0);

        assertThat(known(chairs(null)).capacities()).extracting(Capacity::name).containsExactly("Rooms");
        assertThat(known(chairs(null)).notes()).first().asString().contains("nobody stands around a child");
    }

    @Test
    void that_there_are_none_is_said_by_the_council_and_counts() {
        assertThat(known(chairs(0)).capacities())
                .extracting(Capacity::aFullWeek)
                .containsExactly(0, 10);
    }

    @Test
    void while_the_calendar_is_away_rooms_are_not_counted() {
        when(rooms.rooms()).thenThrow(new RemoteFault(RemoteFault.Kind.TRY_AGAIN, "Away.", null, null, null));

        assertThat(known(chairs(4)).capacities()).extracting(Capacity::name).containsExactly("IROs");
        assertThat(known(chairs(4)).notes()).last().asString().contains("they are not counted");
    }

    @Test
    void one_who_chairs_can_lead_as_many_as_one_can_and_only_in_their_own_role() {
        assertThat(capacities(chairs(4)).of(Somebody.with(Role.IRO)).capacities())
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.name()).isEqualTo("You");
                    assertThat(own.aFullWeek()).isEqualTo(3);
                });
        assertThat(capacities(chairs(4)).of(Somebody.with(Role.CHAIR)).capacities())
                .isEmpty();
    }

    private Capacities.Known known(Chairs chairs) {
        return capacities(chairs).ofEverybody();
    }

    private Capacities capacities(Chairs chairs) {
        return new Capacities(new YearSettings(List.of(chairs), 2), circles, rooms);
    }

    private static Chairs chairs(Integer number) {
        return new Chairs(ProfessionalRole.IRO, "IROs", 3, number);
    }
}
