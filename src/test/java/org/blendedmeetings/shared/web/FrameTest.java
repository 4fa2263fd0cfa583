package org.blendedmeetings.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What every page is framed with, and how fields are written. */
@WebMvcTest(controllers = FramedPages.class)
@Import(FramedPages.class)
@ActiveProfiles("local")
class FrameTest {
    @Autowired
    MockMvc mvc;

    @Test
    void a_staff_page_has_a_language_a_skip_link_one_main_and_nothing_inline() throws Exception {
        var page = page(get("/test/fields"));

        assertThat(page)
                .contains("<html lang=\"en\"", "<title>Fields</title>", "href=\"#content\"", "id=\"content\"")
                .containsOnlyOnce("<main>")
                .doesNotContain("style=", "onclick", "<style");
        assertThat(page.split("<script")).hasSize(3);
        assertThat(page)
                .contains("<script type=\"module\" src=\"/app.js\"></script>")
                .contains("<script type=\"module\" src=\"/words.js\"></script>");
    }

    @Test
    void a_family_page_can_be_left_at_once_and_leaks_no_address() throws Exception {
        var page = page(get("/test/family"));

        assertThat(page)
                .contains("<meta name=\"referrer\" content=\"no-referrer\">")
                .contains("href=\"https://www.bbc.co.uk/weather\">Exit this page</a>")
                .contains("data-module=\"govuk-exit-this-page\"")
                .doesNotContain("Blended Meetings", "To book", "Sign out");
    }

    @Test
    void a_family_page_says_its_language_and_direction_and_offers_others() throws Exception {
        assertThat(page(get("/test/family")))
                .contains("lang=\"ur\"", "dir=\"rtl\"")
                .contains("action=\"/f/language\"", "value=\"en\"", "aria-pressed=\"true\">اردو");
    }

    @Test
    void fields_show_what_the_form_holds() throws Exception {
        assertThat(page(get("/test/fields")))
                .contains("value=\"Ada &lt;b&gt;\"", "value=\"27 3 2026\"", "value=\"09:05\"")
                .contains("<option value=\"VIDEO\" selected=\"selected\">By screen")
                .containsPattern("type=\"radio\" id=\"mode\" value=\"ROOM\"[^>]* checked=\"checked\"")
                .containsPattern("type=\"checkbox\" id=\"needs-2\" value=\"VIDEO\"[^>]* checked=\"checked\"")
                .containsPattern("id=\"private_\"[^>]* checked=\"checked\"")
                .contains("aria-describedby=\"mode-2-item-hint\"", "name=\"people[0].role\" value=\"Aunt\"")
                .doesNotContain("There is a problem", "null");
    }

    @Test
    void a_missing_answer_is_explained_at_the_top_and_next_to_the_field() throws Exception {
        assertThat(page(answered().param("day", "27 3 2026")))
                .contains("There is a problem")
                .contains("<a href=\"#name\">Enter a name</a>", "<a href=\"#mode\">Choose how</a>")
                .containsPattern("(?s)id=\"name-error\">.*?Enter a name")
                .containsPattern("id=\"name\"\\s+aria-describedby=\"name-error\" aria-invalid=\"true\"");
    }

    @Test
    void a_date_nobody_can_read_is_kept_and_explained() throws Exception {
        assertThat(page(answered().param("day", "31 2 2026").param("note", "kept")))
                .contains("<a href=\"#day\">Enter a date, such as 27 3 2026</a>")
                .contains("value=\"31 2 2026\"", ">kept</textarea>");
    }

    private static MockHttpServletRequestBuilder answered() {
        return post("/test/fields").param("_private_", "on").param("people[0].role", "Aunt");
    }

    private String page(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getContentAsString();
    }
}
