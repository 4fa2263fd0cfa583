package org.blendedmeetings.preference.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.FamilyVisit;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One family member's telephone, for tests of their pages. */
record FamilyBrowser(MockMvc mvc, FamilyVisit visit) {
    private static final List<String> PAGES =
            List.of("way", "ring", "joining", "help", "times", "with", "apart", "more", "calendar", "language");

    MockHttpServletResponse get(String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(me()))
                .andReturn()
                .getResponse();
    }

    String page(String path) throws Exception {
        var response = get(path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /** Their own page and every page of the answer, by name. */
    Map<String, String> everyPage() throws Exception {
        var pages = new LinkedHashMap<String, String>();
        pages.put("meeting", page("/f/meeting"));
        for (var each : PAGES) {
            pages.put(each, page("/f/meeting/answer/" + each));
        }
        var check = get("/f/meeting/answer/check");
        if (check.getStatus() == 200) {
            pages.put("check", check.getContentAsString());
        }
        return pages;
    }

    MockHttpServletResponse post(String page, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post("/f/meeting/answer/" + page)
                .with(As.itsOwnForm())
                .with(me());
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    /** Sends a page that is in order; where it leads to. */
    String send(String page, String... fields) throws Exception {
        var response = post(page, fields);
        assertThat(response.getStatus())
                .as(page + ": " + response.getContentAsString())
                .isEqualTo(302);
        return response.getRedirectedUrl();
    }

    /** Sends a page that is not; the page as it comes again. */
    String again(String page, String... fields) throws Exception {
        var response = post(page, fields);
        assertThat(response.getStatus()).as(page).isEqualTo(200);
        return response.getContentAsString();
    }

    private RequestPostProcessor me() {
        return As.family(visit.person(), visit.meeting());
    }
}
