package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.PlannedMeeting;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.CirclesOfStaff;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** Two children's pathway reviews, seen on 23 November 2026: one is 17, the other is 18 that day. */
class SeeingDueTest {
    private final PersonId minor = new PersonId(Ids.next());
    private final PersonId adult = new PersonId(Ids.next());
    private final CirclesOfStaff circles = mock(CirclesOfStaff.class);
    private final Routing routing = mock(Routing.class);
    private final RestrictedRecords restricted = mock(RestrictedRecords.class);
    private final Births births = mock(Births.class);
    private final SeeingDue seeing = new SeeingDue(
            routing, circles, restricted, births, new MovableClock(Instant.parse("2026-11-23T09:00:00Z")));
    private final PlannedMeeting ofMinor = due(minor, "PATHWAY_REVIEW");
    private final PlannedMeeting ofAdult = due(adult, "PATHWAY_REVIEW");

    SeeingDueTest() {
        when(births.of(any()))
                .thenReturn(Map.of(
                        minor, new Birth(LocalDate.of(2008, 11, 24), null),
                        adult, new Birth(LocalDate.of(2008, 11, 23), null)));
    }

    @Test
    void business_support_see_all_but_what_is_closed_to_them() {
        var clerk = Somebody.with(Role.BUSINESS_SUPPORT);
        assertThat(seen(clerk)).containsExactly(ofMinor, ofAdult);

        when(restricted.closedTo(eq(clerk), any())).thenReturn(Set.of(minor));
        assertThat(seen(clerk)).containsExactly(ofAdult);
    }

    @Test
    void others_see_those_around_whom_they_or_those_they_stand_in_for_stand() {
        var officer = Somebody.with(Role.IRO);
        var theirs = Set.of(new ProfessionalId(Ids.next()));
        when(routing.actsFor(officer)).thenReturn(theirs);
        when(circles.around(Set.of(minor, adult), theirs)).thenReturn(Set.of(adult));

        assertThat(seen(officer)).containsExactly(ofAdult);
    }

    @Test
    void managers_see_their_line_by_the_age_of_whom_it_is_about() {
        var manager = Somebody.with(Role.SERVICE_MANAGER, Line.LEAVING_CARE);
        when(routing.manages(manager, Line.LEAVING_CARE)).thenReturn(true);

        assertThat(seen(manager)).containsExactly(ofAdult);
    }

    @Test
    void whose_birth_is_not_known_is_a_child() {
        var manager = Somebody.with(Role.SERVICE_MANAGER, Line.CARE_REVIEWS);
        when(routing.manages(manager, Line.CARE_REVIEWS)).thenReturn(true);
        when(births.of(any())).thenReturn(Map.of(adult, new Birth(null, null)));

        assertThat(seen(manager)).containsExactly(ofMinor, ofAdult);
    }

    @Test
    void nobody_meets_for_a_clock_of_a_task() {
        var clerk = Somebody.with(Role.BUSINESS_SUPPORT);

        assertThat(seeing.of(clerk, List.of(due(minor, "MIDWAY")))).isEmpty();
    }

    private List<PlannedMeeting> seen(SignedIn reader) {
        return seeing.of(reader, List.of(ofMinor, ofAdult));
    }

    private static PlannedMeeting due(PersonId child, String type) {
        return new PlannedMeeting(
                DueFixtures.waiting(Ids.next(), child, type, LocalDate.of(2027, 1, 4)), null, false, null);
    }
}
