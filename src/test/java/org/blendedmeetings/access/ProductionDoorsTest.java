package org.blendedmeetings.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The doors as they are outside the local profile: no demo people, no known password, tokens only. */
class ProductionDoorsTest {
    private static AnnotationConfigWebApplicationContext context;
    private static MockMvc mvc;

    @BeforeAll
    static void open() {
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
    }

    @Test
    void staff_are_sent_to_the_councils_identity_provider() throws Exception {
        mvc.perform(get("/desk/to-book").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/oauth2/authorization/staff"));
    }

    @Test
    void nobody_signs_in_with_a_click() throws Exception {
        mvc.perform(post("/sign-in").param("person", "anybody")).andExpect(status().isForbidden());
    }

    @Test
    void the_case_system_brings_a_token_with_its_role() throws Exception {
        mvc.perform(bearer("/api/ping", "case-system")).andExpect(status().isOk());
        mvc.perform(bearer("/api/ping", "somebody")).andExpect(status().isForbidden());
        mvc.perform(bearer("/api/ping", "forged"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", Matchers.startsWith("Bearer")));
    }

    @Test
    void the_password_everybody_knows_opens_nothing() throws Exception {
        mvc.perform(get("/api/ping").with(httpBasic("case-system", "case-system")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void metrics_need_a_token_and_health_does_not() throws Exception {
        mvc.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        mvc.perform(bearer("/actuator/prometheus", "case-system")).andExpect(status().isOk());
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void every_answer_forbids_what_is_inline_or_from_elsewhere() throws Exception {
        mvc.perform(get("/sign-in").secure(true))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().exists("Strict-Transport-Security"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    private static MockHttpServletRequestBuilder bearer(String address, String token) {
        return get(address).header("Authorization", "Bearer " + token);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import({OidcSignIn.class, ApiSecurity.class, StaffSecurity.class, Pages.class})
    static class Parts {
        @Bean
        AccessSettings settings() {
            return new AccessSettings(
                    "https://meetings.example",
                    "a secret that is at least 32 characters",
                    Duration.ofHours(2),
                    30,
                    new AccessSettings.StaffSignIn(
                            "https://login.example",
                            "client",
                            "secret",
                            "preferred_username",
                            "roles",
                            Map.of(),
                            "bm-safety-duty",
                            Duration.ofHours(1)),
                    new AccessSettings.Api(null, "bm-case-system"));
        }

        @Bean
        StaffDirectory nobody() {
            return email -> Optional.empty();
        }

        /** Stands in for the issuer: the token's text says whose it is. */
        @Bean
        JwtDecoder tokensOfTheIssuer() {
            return text -> {
                if (text.equals("forged")) {
                    throw new BadJwtException("forged");
                }
                return Jwt.withTokenValue(text)
                        .header("alg", "RS256")
                        .subject(text)
                        .claim("roles", text.equals("case-system") ? List.of("bm-case-system") : List.of("other"))
                        .build();
            };
        }
    }

    @RestController
    static class Pages {
        @GetMapping("/api/ping")
        @ApiOnly
        String ping() {
            return "pong";
        }

        @GetMapping({"/actuator/prometheus", "/actuator/health", "/sign-in"})
        @Public
        String other() {
            return "";
        }
    }
}
