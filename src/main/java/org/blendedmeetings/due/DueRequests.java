package org.blendedmeetings.due;

import java.util.List;
import java.util.Set;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.springframework.stereotype.Component;

/** Writes the request for a meeting that is due: the circle as last used, and the clock as it runs. */
@Component
class DueRequests {
    private static final String LATE = "The limit had passed before this was known here.";

    private final Directory directory;
    private final Births births;
    private final EarlyCallRows calls;

    DueRequests(Directory directory, Births births, EarlyCallRows calls) {
        this.directory = directory;
        this.births = births;
        this.calls = calls;
    }

    RequestMeeting of(DueMeetingView due, boolean late) {
        var birth = births.of(Set.of(due.child())).get(due.child());
        return new RequestMeeting(
                due.type().code(),
                List.of(due.child()),
                due.anchor(),
                birth == null ? null : birth.expectedOn(),
                due.sequence(),
                due.type().early() ? earlyReason(due) : null,
                circle(due),
                null,
                null,
                late ? LATE : null,
                null);
    }

    private List<CircleMember> circle(DueMeetingView due) {
        return directory.circleOf(due.child()).stream()
                .filter(each -> each.familyRole() != FamilyRole.CHILD)
                .filter(each -> due.type().familyInvited() || !each.isFamily())
                .toList();
    }

    private String earlyReason(DueMeetingView due) {
        var called = new History.Called(due.type().chain(), due.anchor());
        return calls.findByChildIn(List.of(due.child().value())).stream()
                .filter(each -> each.called().equals(called))
                .map(EarlyCall::reason)
                .findFirst()
                .orElse("OTHER");
    }
}
