package org.blendedmeetings.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Signing in as a demo person, and what their roles then open. */
class LocalSignInTest {
    private static final LocalPerson IRO =
            new LocalPerson(Ids.next(), "Ines Example", Set.of(Role.IRO), Set.of(), false, "Chairs reviews");

    private static AnnotationConfigWebApplicationContext context;
    private static MockMvc mvc;

    @BeforeAll
    static void open() {
        context = new AnnotationConfigWebApplicationContext();
        context.getEnvironment().setActiveProfiles("local");
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
    void one_click_signs_in_under_a_new_session() throws Exception {
        var before = new MockHttpSession();
        var idBefore = before.getId();

        var after = click(IRO.professional().toString(), before);

        mvc.perform(get("/who").session(after)).andExpect(content().string("Ines Example"));
        assertThat(after.getId()).isNotEqualTo(idBefore);
    }

    @Test
    void somebody_who_is_not_on_the_page_is_refused() throws Exception {
        mvc.perform(post("/sign-in").param("person", Ids.next().toString()).with(csrf()))
                .andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void a_click_from_elsewhere_signs_nobody_in() throws Exception {
        mvc.perform(post("/sign-in").param("person", IRO.professional().toString()))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_role_opens_what_it_opens_and_no_more() throws Exception {
        var session = click(IRO.professional().toString(), new MockHttpSession());

        mvc.perform(get("/for-iros").session(session)).andExpect(status().isOk());
        mvc.perform(get("/for-policy-staff").session(session)).andExpect(status().isForbidden());
        mvc.perform(get("/actuator/prometheus").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void signing_out_ends_it() throws Exception {
        var session = click(IRO.professional().toString(), new MockHttpSession());

        mvc.perform(post("/sign-out").session(session).with(csrf())).andExpect(redirectedUrl("/sign-in?out"));

        assertThat(session.isInvalid()).isTrue();
    }

    private static MockHttpSession click(String person, MockHttpSession session) throws Exception {
        return (MockHttpSession) mvc.perform(post("/sign-in")
                        .param("person", person)
                        .session(session)
                        .with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import({LocalSignIn.class, ApiSecurity.class, StaffSecurity.class, Staff.class, Pages.class})
    static class Parts {
        @Bean
        LocalPeople people() {
            return () -> List.of(IRO);
        }
    }

    /** Package-private on purpose, as our controllers are: method security must hold there too. */
    @RestController
    @StaffOnly
    static class Pages {
        private final Staff staff;

        Pages(Staff staff) {
            this.staff = staff;
        }

        @GetMapping("/who")
        String who() {
            return staff.current().name();
        }

        @GetMapping("/for-iros")
        @PreAuthorize("hasRole('IRO')")
        String forIros() {
            return "";
        }

        @GetMapping("/for-policy-staff")
        @PreAuthorize("hasRole('POLICY')")
        String forPolicyStaff() {
            return "";
        }
    }
}
