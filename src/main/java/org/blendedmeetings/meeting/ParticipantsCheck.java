package org.blendedmeetings.meeting;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Refused;

/** Says who is missing from a request, or does not belong in it (domain 1.1b). */
final class ParticipantsCheck {
    private static final String FIELD = "participants";

    private final RequestMeeting request;
    private final MeetingType type;

    ParticipantsCheck(RequestMeeting request, MeetingType type) {
        this.request = request;
        this.type = type;
    }

    void check() {
        everyoneOnce();
        request.participants().forEach(this::belongs);
        var there = rolesThere();
        for (ProfessionalRole role : type.requiredRoles()) {
            if (!there.contains(role)) {
                throw missing("Say who the " + role.words() + " is; they must be there.");
            }
        }
        if (noneOf(there, List.of(type.chairRole(), type.chairRole18()))) {
            throw missing("Say who chairs: the " + type.chairRole().words() + " is missing.");
        }
        if (!type.oneOfRoles().isEmpty() && noneOf(there, type.oneOfRoles())) {
            throw missing("One of these must be there: "
                    + type.oneOfRoles().stream().map(ProfessionalRole::words).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void everyoneOnce() {
        var people = new HashSet<Object>();
        for (CircleMember each : request.participants()) {
            if (!people.add(each.isFamily() ? each.person() : each.professional())) {
                throw missing(each.name() + " is named twice.");
            }
        }
    }

    private void belongs(CircleMember member) {
        if (member.isFamily() && !type.familyInvited()) {
            throw missing("Families are not part of this kind of meeting; leave " + member.name() + " out.");
        }
        if (member.familyRole() == FamilyRole.CHILD && !request.children().contains(member.person())) {
            throw missing(member.name() + " is another child; ask for their meeting as well instead.");
        }
    }

    private Set<ProfessionalRole> rolesThere() {
        var there = EnumSet.noneOf(ProfessionalRole.class);
        request.participants().stream()
                .map(CircleMember::professionalRole)
                .filter(Objects::nonNull)
                .forEach(there::add);
        return there;
    }

    private static boolean noneOf(Set<ProfessionalRole> there, Collection<ProfessionalRole> wanted) {
        return wanted.stream().noneMatch(there::contains);
    }

    private static Refused missing(String sentence) {
        return Refused.invalid(FIELD, sentence);
    }
}
