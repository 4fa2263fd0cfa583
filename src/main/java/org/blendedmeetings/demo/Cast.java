package org.blendedmeetings.demo;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.routing.Assignee;

/** Who plays the staff in today's stories: the borough's own colleagues, as if they had signed in. */
final class Cast {
    private final Map<ProfessionalId, SignedIn> staff;

    Cast(Entered entered) {
        staff = entered.borough().colleagues().stream()
                .filter(Colleague::signsIn)
                .map(each -> signedIn(each, entered.colleagues().get(each.email())))
                .collect(Collectors.toUnmodifiableMap(each -> new ProfessionalId(each.professional()), each -> each));
    }

    SignedIn of(ProfessionalId professional) {
        return staff.get(professional);
    }

    /** The person it is with, or somebody of the group. */
    SignedIn of(Assignee assignee) {
        return assignee.person() != null ? of(assignee.person()) : first(assignee.role(), assignee);
    }

    SignedIn businessSupport() {
        return first(Role.BUSINESS_SUPPORT, null);
    }

    private SignedIn first(Role role, Assignee group) {
        return staff.values().stream()
                .filter(each -> each.is(role))
                .filter(each ->
                        group == null || group.line() == null || each.lines().contains(group.line()))
                .min(Comparator.comparing(SignedIn::name))
                .orElseThrow();
    }

    private static SignedIn signedIn(Colleague each, ProfessionalId id) {
        var access = each.access();
        return new SignedIn(id.value(), each.name(), access.roles(), access.lines(), access.safetyDuty());
    }
}
