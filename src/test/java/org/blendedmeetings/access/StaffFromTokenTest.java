package org.blendedmeetings.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** What a token of the council's identity provider makes of somebody. */
class StaffFromTokenTest {
    private static final UUID ADA = Ids.next();

    private final StaffFromToken tokens = new StaffFromToken(
            new AccessSettings.StaffSignIn(
                    "https://login.example",
                    "client",
                    "secret",
                    "preferred_username",
                    "roles",
                    Map.of("bm-iro", Role.IRO, "bm-manager", Role.MANAGER),
                    "bm-safety-duty",
                    Duration.ofHours(1)),
            email -> email.equals("ada@wenbury.example") ? Optional.of(ADA) : Optional.empty());

    @Test
    void roles_and_lines_come_from_the_claim() {
        var ada = tokens.signedIn(token("ada@wenbury.example", "bm-manager:EARLY_HELP", "bm-manager:EDUCATION"));

        assertThat(ada.professional()).isEqualTo(ADA);
        assertThat(ada.name()).isEqualTo("Ada Test");
        assertThat(ada.roles()).containsExactly(Role.MANAGER);
        assertThat(ada.lines()).containsExactlyInAnyOrder(Line.EARLY_HELP, Line.EDUCATION);
        assertThat(ada.safetyDuty()).isFalse();
    }

    @Test
    void the_duty_to_see_safety_information_is_a_value_of_its_own() {
        assertThat(tokens.signedIn(token("ada@wenbury.example", "bm-iro", "bm-safety-duty"))
                        .safetyDuty())
                .isTrue();
    }

    @Test
    void a_line_nobody_knows_opens_nothing() {
        assertThat(tokens.signedIn(token("ada@wenbury.example", "bm-manager:EVERYTHING"))
                        .lines())
                .isEmpty();
    }

    @Test
    void values_of_other_applications_are_no_roles_here() {
        assertThatThrownBy(() -> tokens.signedIn(token("ada@wenbury.example", "GlobalAdmin", "bm-safety-duty")))
                .isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> tokens.signedIn(token("ada@wenbury.example")))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void somebody_the_directory_does_not_know_is_refused() {
        assertThatThrownBy(() -> tokens.signedIn(token("eve@elsewhere.example", "bm-iro")))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    private static OidcIdToken token(String email, String... roles) {
        return OidcIdToken.withTokenValue("token")
                .subject("subject")
                .issuedAt(Instant.EPOCH)
                .expiresAt(Instant.EPOCH.plusSeconds(60))
                .claim("preferred_username", email)
                .claim("name", "Ada Test")
                .claim("roles", List.of(roles))
                .build();
    }
}
