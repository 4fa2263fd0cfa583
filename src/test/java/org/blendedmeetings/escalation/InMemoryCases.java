package org.blendedmeetings.escalation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.Role;

/** Keeps exceptions in a map, for tests without a database. */
final class InMemoryCases {
    private InMemoryCases() {}

    static ExceptionCases create() {
        Map<UUID, ExceptionCase> rows = new LinkedHashMap<>();
        var cases = mock(ExceptionCases.class);
        when(cases.get(any())).thenCallRealMethod();
        when(cases.locked(any())).thenCallRealMethod();
        when(cases.save(any())).thenAnswer(call -> {
            ExceptionCase saved = call.getArgument(0);
            rows.put(saved.id().value(), saved);
            return saved;
        });
        when(cases.findById(any())).thenAnswer(call -> Optional.ofNullable(rows.get(call.<UUID>getArgument(0))));
        when(cases.lock(any())).thenAnswer(call -> Optional.ofNullable(rows.get(call.<UUID>getArgument(0))));
        when(cases.findByOpenKey(any())).thenAnswer(call -> rows.values().stream()
                .filter(each -> each.isOpen()
                        && ExceptionCase.openKey(each.code(), each.cause()).equals(call.getArgument(0)))
                .findFirst());
        when(cases.findByMeetingOrderByRaisedAt(any())).thenAnswer(call -> rows.values().stream()
                .filter(each -> each.meeting() != null && each.meeting().value().equals(call.getArgument(0)))
                .toList());
        when(cases.openFor(any(), any())).thenAnswer(call -> {
            Collection<UUID> people = call.getArgument(0);
            Collection<Role> roles = call.getArgument(1);
            return rows.values().stream()
                    .filter(ExceptionCase::isOpen)
                    .filter(each -> each.owner().person() == null
                            ? roles.contains(each.owner().role())
                            : people.contains(each.owner().person().value())
                                    || each.turn().backup() != null
                                            && people.contains(each.turn().backup()))
                    .toList();
        });
        return cases;
    }
}
