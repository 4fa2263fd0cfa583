package org.blendedmeetings.routing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.people.RestrictedRecords;

/** A council's staff as {@link Routing} sees them, for tests: who manages whom, who stands in for whom. */
public final class RoutingFixtures {
    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private final Directory directory = mock(Directory.class);
    private final Covering covering = mock(Covering.class);
    private final RestrictedRecords restricted = mock(RestrictedRecords.class);
    private final Map<ProfessionalId, ProfessionalId> managers = new HashMap<>();
    private int age = 10;

    public RoutingFixtures() {
        when(directory.professional(any())).thenAnswer(call -> view(call.getArgument(0)));
        when(directory.professionals(any())).thenAnswer(call -> call.<Collection<ProfessionalId>>getArgument(0).stream()
                .collect(Collectors.toMap(id -> id, this::view)));
        when(directory.person(any())).thenAnswer(call -> child(call.getArgument(0)));
        when(covering.coverOf(any())).thenReturn(Optional.empty());
        when(covering.coveredBy(any())).thenReturn(Set.of());
        when(restricted.closedTo(any(), any())).thenReturn(Set.of());
    }

    public RoutingFixtures manages(ProfessionalId manager, ProfessionalId person) {
        managers.put(person, manager);
        return this;
    }

    public RoutingFixtures covers(ProfessionalId cover, ProfessionalId away) {
        when(covering.coverOf(away)).thenReturn(Optional.of(cover));
        when(covering.coveredBy(cover)).thenReturn(Set.of(away));
        return this;
    }

    public RoutingFixtures closed(PersonId restrictedRecord) {
        when(restricted.closedTo(any(), any())).thenReturn(Set.of(restrictedRecord));
        return this;
    }

    public RoutingFixtures childOfAge(int years) {
        age = years;
        return this;
    }

    public Routing routing() {
        return new Routing(directory, covering, new Sight(directory, covering, restricted), MONDAY);
    }

    private ProfessionalView view(ProfessionalId id) {
        return new ProfessionalView(
                id,
                "Sam Sample",
                "Social worker",
                "sam@example.org",
                "01632 960001",
                "Council",
                managers.get(id),
                true);
    }

    private PersonView child(PersonId id) {
        var born = LocalDate.of(2026, 11, 1).minusYears(age);
        return new PersonView(id, "C1", "Robin", "Sample", born, "en", "NONE", Optional.empty(), false, null);
    }
}
