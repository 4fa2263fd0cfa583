package org.blendedmeetings.access;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A member of staff as the council's identity provider vouched for them. */
final class OidcStaff extends DefaultOidcUser {
    private final SignedIn signedIn;

    OidcStaff(SignedIn signedIn, OidcIdToken token) {
        super(Authorities.of(signedIn), token);
        this.signedIn = signedIn;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    @Override
    public String getName() {
        return signedIn.name();
    }
}
