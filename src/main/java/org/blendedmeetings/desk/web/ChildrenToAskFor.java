package org.blendedmeetings.desk.web;

import java.util.List;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Whom somebody may ask for a meeting about. */
@Component
class ChildrenToAskFor {
    private static final int MOST = 20;

    private final Directory directory;
    private final RestrictedRecords restricted;

    ChildrenToAskFor(Directory directory, RestrictedRecords restricted) {
        this.directory = directory;
        this.restricted = restricted;
    }

    /** Children of this name; who does not book for everyone finds only those in whose circle they are. */
    List<PersonView> find(SignedIn staff, String name) {
        if (name.isBlank()) {
            return List.of();
        }
        return directory.findChildren(name.strip(), MOST).stream()
                .filter(each -> staff.is(Role.BUSINESS_SUPPORT) || inCircle(staff, each.id()))
                .toList();
    }

    void mayAsk(SignedIn staff, PersonId child) {
        if (!restricted.mayOpen(staff, child) || !(staff.is(Role.BUSINESS_SUPPORT) || inCircle(staff, child))) {
            throw Refused.notFound("There is no such child, or they are not among those you work with.");
        }
    }

    private boolean inCircle(SignedIn staff, PersonId child) {
        var me = new ProfessionalId(staff.professional());
        return directory.circleOf(child).stream()
                .map(CircleMember::professional)
                .anyMatch(me::equals);
    }
}
