package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.ProfessionalId;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody of staff at their pages, for tests: reads them, sends them, and is refused. */
public record Desk(MockMvc mvc, SignedIn who) {

    public static Desk of(MockMvc mvc, ProfessionalId professional, Role... roles) {
        return new Desk(mvc, new SignedIn(professional.value(), "Wendy Worker", Set.of(roles), Set.of(), false));
    }

    /** The same person, named for the safety duty. */
    public Desk withSafetyDuty() {
        return new Desk(mvc, new SignedIn(who.professional(), who.name(), who.roles(), who.lines(), true));
    }

    public MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(As.staff(who)).with(csrf())).andReturn().getResponse();
    }

    /** The page, which there must be. */
    public String read(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response = send(request);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).doesNotContain("??");
        return response.getContentAsString();
    }

    /** Where a form that was accepted leads. */
    public String leadsTo(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response = send(request);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        return response.getRedirectedUrl();
    }

    public String refused(int status, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var response = send(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return response.getContentAsString();
    }
}
