package org.blendedmeetings.access;

import java.util.function.Function;
import org.blendedmeetings.shared.NeededSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Sign-in everywhere but on a developer's machine: staff by OpenID Connect, systems by a bearer token of the same issuer.
 * The issuer is first asked when it is first needed, so that it need not be up when we start.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!local")
class OidcSignIn {
    static final String REGISTRATION = "staff";

    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

    /** Nothing here can be guessed: there are no demo people, and no secret that everybody knows. */
    @Bean
    static NeededSettings accessNeeds() {
        return NeededSettings.all(
                "blended.access.public-url",
                "blended.access.link-secret",
                "blended.access.staff.issuer",
                "blended.access.staff.client-id",
                "blended.access.staff.client-secret");
    }

    @Bean
    StaffSignInWay openIdConnect(AccessSettings settings, StaffDirectory directory) {
        var staff = new StaffFromToken(settings.staff(), directory);
        return http -> http.oauth2Login(login -> login.loginPage("/oauth2/authorization/" + REGISTRATION)
                .failureUrl("/sign-in?refused")
                .userInfoEndpoint(user -> user.oidcUserService(staff)));
    }

    @Bean
    ClientRegistrationRepository identityProvider(AccessSettings settings) {
        var staff = settings.staff();
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(staff.issuer())
                        .registrationId(REGISTRATION)
                        .clientId(staff.clientId())
                        .clientSecret(staff.clientSecret())
                        .scope("openid", "profile", "email")
                        .build()));
    }

    @Bean
    ApiCallers bearerToken(AccessSettings settings) {
        var authorities = new CallerFromToken(
                settings.staff().rolesClaim(), settings.api().role());
        return http ->
                http.oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities)));
    }

    @Bean
    JwtDecoder tokensOfTheIssuer(AccessSettings settings) {
        var issuer = settings.staff().issuer();
        var audience = settings.api().audience() == null
                ? settings.staff().clientId()
                : settings.api().audience();
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = asked(issuer, JwtDecoders::fromIssuerLocation);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    JwtValidators.createDefaultWithIssuer(issuer), new JwtAudienceValidator(audience)));
            return decoder;
        });
    }

    /** Spring Security swallows why the provider could not be asked, which is what an administrator needs to know. */
    private static <T> T asked(String issuer, Function<String, T> question) {
        try {
            return question.apply(issuer);
        } catch (RuntimeException e) {
            LOG.error("The identity provider {} could not be asked for its configuration", issuer, e);
            throw e;
        }
    }
}
