package org.blendedmeetings.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.access.AccessSettings.StaffSignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who a token of the council's identity provider stands for. Roles come from its claim, nothing else is believed; the person
 * must be in our directory of professionals, because meetings know them by their id there.
 */
class StaffFromToken implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final Logger LOG = LoggerFactory.getLogger(StaffFromToken.class);

    private final StaffSignIn settings;
    private final StaffDirectory directory;

    StaffFromToken(StaffSignIn settings, StaffDirectory directory) {
        this.settings = settings;
        this.directory = directory;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return new OidcStaff(signedIn(request.getIdToken()), request.getIdToken());
    }

    SignedIn signedIn(OidcIdToken token) {
        var email = token.getClaimAsString(settings.emailClaim());
        var professional = directory
                .professionalWithEmail(email == null ? "" : email)
                .orElseThrow(() -> refused("unknown_person"));
        var values = token.getClaimAsStringList(settings.rolesClaim());
        var roles = EnumSet.noneOf(Role.class);
        var lines = EnumSet.noneOf(Line.class);
        for (var value : values == null ? List.<String>of() : values) {
            take(value, roles, lines);
        }
        if (roles.isEmpty()) {
            throw refused("no_role");
        }
        var name = token.getFullName() == null ? email : token.getFullName();
        return new SignedIn(professional, name, roles, lines, values.contains(settings.safetyDuty()));
    }

    /** {@code bm-manager:EARLY_HELP} is a role and the line it is held for; values we do not know mean nothing. */
    private void take(String value, Set<Role> roles, Set<Line> lines) {
        var parts = value.split(":", 2);
        var role = settings.roles().get(parts[0]);
        if (role != null) {
            roles.add(role);
            Line.named(parts.length == 2 ? parts[1] : "").ifPresent(lines::add);
        }
    }

    private static OAuth2AuthenticationException refused(String why) {
        LOG.info("A sign-in was refused: {}", why);
        return new OAuth2AuthenticationException(new OAuth2Error(why));
    }
}
