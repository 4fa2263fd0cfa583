package org.blendedmeetings.routing.web;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Who may say who covers for whom: everybody for themselves, their manager and business support for them. */
@Component
class CoverRights {
    private final Directory directory;

    CoverRights(Directory directory) {
        this.directory = directory;
    }

    /** False for those whose own work nobody needs to cover by name. */
    boolean hasOwn(SignedIn staff) {
        return staff.is(Role.IRO)
                || staff.is(Role.CHAIR)
                || staff.is(Role.MANAGER)
                || staff.is(Role.SERVICE_MANAGER)
                || staff.is(Role.HEAD_OF_SERVICE);
    }

    boolean forOthers(SignedIn staff) {
        return forEverybody(staff) || staff.is(Role.MANAGER) || staff.is(Role.SERVICE_MANAGER);
    }

    boolean mayFor(SignedIn staff, ProfessionalId away) {
        return (hasOwn(staff) && away.value().equals(staff.professional()))
                || forEverybody(staff)
                || (forOthers(staff)
                        && new ProfessionalId(staff.professional())
                                .equals(directory.professional(away).manager()));
    }

    void check(SignedIn staff, ProfessionalId away) {
        if (!mayFor(staff, away)) {
            throw Refused.invalid("away", "You manage somebody else. Ask their manager or business support.");
        }
    }

    private static boolean forEverybody(SignedIn staff) {
        return staff.is(Role.BUSINESS_SUPPORT) || staff.is(Role.HEAD_OF_SERVICE);
    }
}
