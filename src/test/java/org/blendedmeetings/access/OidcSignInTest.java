package org.blendedmeetings.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in with the council's identity provider, the whole way, against one that is small enough to read. */
class OidcSignInTest {
    private static final UUID ADA = Ids.next();

    private static FakeIssuer issuer;
    private static AnnotationConfigWebApplicationContext context;
    private static MockMvc mvc;

    @BeforeAll
    static void open() throws Exception {
        issuer = new FakeIssuer();
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Parts.class);
        context.refresh();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterAll
    static void close() {
        context.close();
        issuer.close();
    }

    @Test
    void somebody_with_a_role_comes_in_as_themselves() throws Exception {
        var session = new MockHttpSession();

        comeBackWith(session, "ada@wenbury.example", "bm-manager:EARLY_HELP").andExpect(redirectedUrl("/"));

        mvc.perform(get("/who").session(session))
                .andExpect(content().string("Ada Test " + ADA + " [MANAGER] [EARLY_HELP]"));
    }

    @Test
    void somebody_without_a_role_or_unknown_to_the_directory_is_told_so() throws Exception {
        comeBackWith(new MockHttpSession(), "ada@wenbury.example", "other")
                .andExpect(redirectedUrl("/sign-in?refused"));
        comeBackWith(new MockHttpSession(), "eve@elsewhere.example", "bm-manager")
                .andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void the_case_systems_token_must_be_meant_for_us() throws Exception {
        var claims = new JWTClaimsSet.Builder().claim("roles", List.of("bm-case-system"));

        mvc.perform(get("/api/ping").header("Authorization", "Bearer " + issuer.token("our-client", claims)))
                .andExpect(status().isOk());
        mvc.perform(get("/api/ping").header("Authorization", "Bearer " + issuer.token("another", claims)))
                .andExpect(status().isUnauthorized());
    }

    /** Leaves for the provider as a browser would, and comes back with what it hands out. */
    private static ResultActions comeBackWith(MockHttpSession session, String email, String role) throws Exception {
        var leaving = mvc.perform(get("/oauth2/authorization/staff").session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(leaving).startsWith(issuer.address() + "/authorize");
        var query = UriComponentsBuilder.fromUriString(leaving).build().getQueryParams();
        issuer.willHandOut(issuer.token(
                "our-client",
                new JWTClaimsSet.Builder()
                        .claim("nonce", query.getFirst("nonce"))
                        .claim("preferred_username", email)
                        .claim("name", "Ada Test")
                        .claim("roles", List.of(role))));
        return mvc.perform(get("/login/oauth2/code/staff")
                .session(session)
                .param("code", "code")
                .param("state", URLDecoder.decode(query.getFirst("state"), StandardCharsets.UTF_8)));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import({OidcSignIn.class, ApiSecurity.class, StaffSecurity.class, Staff.class, Pages.class})
    static class Parts {
        @Bean
        AccessSettings settings() {
            return new AccessSettings(
                    "https://meetings.example",
                    "a secret that is at least 32 characters",
                    Duration.ofHours(2),
                    30,
                    new AccessSettings.StaffSignIn(
                            issuer.address(),
                            "our-client",
                            "secret",
                            "preferred_username",
                            "roles",
                            Map.of("bm-manager", Role.MANAGER),
                            "bm-safety-duty",
                            Duration.ofHours(1)),
                    new AccessSettings.Api(null, "bm-case-system"));
        }

        @Bean
        StaffDirectory directory() {
            return email -> email.equals("ada@wenbury.example") ? Optional.of(ADA) : Optional.empty();
        }
    }

    @RestController
    static class Pages {
        private final Staff staff;

        Pages(Staff staff) {
            this.staff = staff;
        }

        @GetMapping("/who")
        @StaffOnly
        String who() {
            var someone = staff.current();
            return someone.name() + " " + someone.professional() + " " + someone.roles() + " " + someone.lines();
        }

        @GetMapping("/api/ping")
        @ApiOnly
        String ping() {
            return "pong";
        }
    }
}
