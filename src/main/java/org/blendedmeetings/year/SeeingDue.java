package org.blendedmeetings.year;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.PlannedMeeting;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.CirclesOfStaff;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/**
 * Which of what is due somebody may see by name, as {@link Routing#visible} says it of meetings: business support all,
 * managers their lines, others the children around whom they or those they stand in for stand; a restricted record only
 * with a named grant.
 */
@Component
class SeeingDue {
    private final Routing routing;
    private final CirclesOfStaff circles;
    private final RestrictedRecords restricted;
    private final Births births;
    private final Clock clock;

    SeeingDue(Routing routing, CirclesOfStaff circles, RestrictedRecords restricted, Births births, Clock clock) {
        this.routing = routing;
        this.circles = circles;
        this.restricted = restricted;
        this.births = births;
        this.clock = clock;
    }

    List<PlannedMeeting> of(SignedIn staff, List<PlannedMeeting> due) {
        var children = due.stream().map(each -> each.due().child()).collect(Collectors.toSet());
        var closed = restricted.closedTo(staff, children);
        var open = due.stream()
                .filter(each -> !closed.contains(each.due().child()))
                // a clock for a task takes nobody's time in a meeting
                .filter(each -> each.due().type().requestable())
                .toList();
        return staff.is(Role.BUSINESS_SUPPORT) ? open : withDuty(staff, open, children);
    }

    private List<PlannedMeeting> withDuty(SignedIn staff, List<PlannedMeeting> due, Set<PersonId> children) {
        var around = circles.around(children, routing.actsFor(staff));
        var born = births.of(children);
        return due.stream()
                .filter(each -> around.contains(each.due().child()) || routing.manages(staff, lineOf(each.due(), born)))
                .toList();
    }

    private Line lineOf(DueMeetingView due, Map<PersonId, Birth> births) {
        var birth = births.get(due.child());
        var age = birth == null || birth.bornOn() == null ? -1 : years(birth.bornOn());
        return due.type().lineAt(age);
    }

    private int years(LocalDate bornOn) {
        return Period.between(bornOn, London.dateOf(clock.instant())).getYears();
    }
}
