package org.blendedmeetings.demo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.RecordingTasks;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;

/** What the invented borough's reviewing officers have done already. */
class MidwayChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BY = LocalDate.of(2026, 10, 2);

    private final DueMeetings due = mock();
    private final RecordingTasks tasks = mock();
    private final PersonId invented = new PersonId(Ids.next());
    private final PersonId somebodyElse = new PersonId(Ids.next());

    @Test
    void only_what_came_up_lately_about_the_invented_children_is_left_to_do() {
        var done = check(invented);
        var notOurs = check(somebodyElse);
        when(due.due(eq("MIDWAY"), isNull(), eq(LocalDate.of(2026, 11, 9)), eq(0), anyInt()))
                .thenReturn(new PageImpl<>(List.of(done, notOurs)));

        new MidwayChecks(due, tasks).enter(Set.of(invented), Actor.SYSTEM, TODAY);

        verify(tasks).done(eq(invented), any(UUID.class), eq(BY), eq(Actor.SYSTEM));
        verifyNoMoreInteractions(tasks);
    }

    private static DueMeetingView check(PersonId child) {
        var check = mock(DueMeetingView.class);
        when(check.child()).thenReturn(child);
        when(check.id()).thenReturn(Ids.next());
        when(check.bookBy()).thenReturn(BY);
        return check;
    }
}
