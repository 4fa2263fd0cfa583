package org.blendedmeetings.format;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.Role;

/** Keeps decisions in a map, for tests without a database. */
final class InMemoryDecisions {
    private InMemoryDecisions() {}

    static FormatDecisions create() {
        Map<UUID, FormatDecision> rows = new LinkedHashMap<>();
        var decisions = mock(FormatDecisions.class);
        when(decisions.get(any())).thenCallRealMethod();
        when(decisions.locked(any())).thenCallRealMethod();
        when(decisions.save(any())).thenAnswer(call -> {
            FormatDecision saved = call.getArgument(0);
            rows.put(saved.id().value(), saved);
            return saved;
        });
        when(decisions.findById(any())).thenAnswer(call -> Optional.ofNullable(rows.get(call.<UUID>getArgument(0))));
        when(decisions.lock(any())).thenAnswer(call -> Optional.ofNullable(rows.get(call.<UUID>getArgument(0))));
        when(decisions.findByOpenMeeting(any())).thenAnswer(call -> rows.values().stream()
                .filter(each -> each.state().open() && each.meeting().value().equals(call.getArgument(0)))
                .findFirst());
        when(decisions.latestOf(any())).thenAnswer(call -> rows.values().stream()
                .filter(each -> each.meeting().equals(call.getArgument(0)) && each.state() != DecisionState.PUT_BACK)
                .max(Comparator.comparing(FormatDecision::askedAt)));
        when(decisions.withWorker()).thenAnswer(call -> rows.values().stream()
                .filter(each -> each.state() == DecisionState.WITH_WORKER)
                .toList());
        when(decisions.openFor(any(), any())).thenAnswer(call -> {
            Collection<UUID> people = call.getArgument(0);
            Collection<Role> roles = call.getArgument(1);
            return rows.values().stream()
                    .filter(each -> each.state().open())
                    .filter(each -> each.owner().person() == null
                            ? roles.contains(each.owner().role())
                            : people.contains(each.owner().person().value()))
                    .toList();
        });
        return decisions;
    }
}
