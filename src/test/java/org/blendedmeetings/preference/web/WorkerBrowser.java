package org.blendedmeetings.preference.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.blendedmeetings.access.As;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.preference.AskId;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A worker at the page of an ask, for tests. */
final class WorkerBrowser {
    private WorkerBrowser() {}

    static MockHttpServletResponse page(MockMvc mvc, AskId ask, SignedIn staff) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/asks/" + ask).with(As.staff(staff)))
                .andReturn()
                .getResponse();
    }

    static MockHttpServletResponse post(MockMvc mvc, AskId ask, String form, SignedIn staff, String... fields)
            throws Exception {
        var request = MockMvcRequestBuilders.post("/asks/" + ask + "/" + form)
                .with(csrf())
                .with(As.staff(staff));
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
