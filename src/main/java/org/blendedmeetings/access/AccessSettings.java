package org.blendedmeetings.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may come in and how.
 *
 * @param publicUrl  the address families and staff open, without a slash at its end
 * @param linkSecret what family links and their cookies are sealed with; the same on every node
 * @param visit      how long a family member's page stays open without a click
 * @param linkChecks how many links one address may try in a minute
 * @param staff      sign-in of staff
 * @param api        callers of the API
 */
@ConfigurationProperties("blended.access")
@Validated
record AccessSettings(
        @NotNull String publicUrl,
        @NotNull @Size(min = 32) String linkSecret,
        @DefaultValue("2h") Duration visit,
        @DefaultValue("30") @Min(1) int linkChecks,
        @Valid @DefaultValue StaffSignIn staff,
        @Valid @DefaultValue Api api) {

    /**
     * Sign-in of staff by OpenID Connect.
     *
     * @param issuer     the identity provider, for Entra ID {@code https://login.microsoftonline.com/<tenant>/v2.0}
     * @param emailClaim the claim that names a person as the directory of professionals does
     * @param rolesClaim the claim that lists what they are
     * @param roles      what each value of that claim means; after a colon may follow a {@link Line}
     * @param safetyDuty the value that grants the duty to see why people are kept apart
     * @param idle       after how long without a click they are signed out
     */
    record StaffSignIn(
            String issuer,
            String clientId,
            String clientSecret,
            @DefaultValue("preferred_username") String emailClaim,
            @DefaultValue("roles") String rolesClaim,
            @DefaultValue Map<String, Role> roles,
            @DefaultValue("bm-safety-duty") String safetyDuty,
            @DefaultValue("1h") Duration idle) {}

    /**
     * Callers of the API, who bring a bearer token of the same issuer.
     *
     * @param audience whom their token must be meant for; the client id of this application if left out
     * @param role     the value of the roles claim that lets them in
     */
    record Api(String audience, @DefaultValue("bm-case-system") String role) {}

    Seal seal() {
        return new Seal(linkSecret);
    }
}
