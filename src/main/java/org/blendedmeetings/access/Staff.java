package org.blendedmeetings.access;

import java.util.Optional;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in now. */
@Component
public class Staff {

    /** The member of staff behind this request; refused (403) when nobody of staff is signed in. */
    public SignedIn current() {
        return signedIn().orElseThrow(() -> Refused.forbidden("Please sign in as a member of staff."));
    }

    /** Who is acting: staff, a family member on their page, the case system, or Blended Meetings itself in a job. */
    public Actor actor() {
        var someone = authentication();
        if (someone == null) {
            return Actor.SYSTEM;
        }
        if (someone.getPrincipal() instanceof FamilyVisit visit) {
            // their name is the directory's to give: here it would be one more copy of it
            return new Actor(Actor.Kind.FAMILY, visit.person().toString(), "Family");
        }
        if (Authorities.has(someone, Authorities.API)) {
            return new Actor(Actor.Kind.CASE_SYSTEM, someone.getName(), "Case system");
        }
        return signedIn().map(SignedIn::actor).orElse(Actor.SYSTEM);
    }

    private static Optional<SignedIn> signedIn() {
        var principal = authentication() == null ? null : authentication().getPrincipal();
        if (principal instanceof OidcStaff staff) {
            return Optional.of(staff.signedIn());
        }
        return principal instanceof SignedIn staff ? Optional.of(staff) : Optional.empty();
    }

    private static Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
