package org.blendedmeetings.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The way of a family member from their link to their page. */
@BlendedTest
class LinkPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    FamilyLinks links;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    private final UUID person = Ids.next();
    private final UUID meeting = Ids.next();
    private String path;

    @BeforeEach
    void send() {
        path = pathOf(links.addressFor(person, meeting, clock.instant().plus(Duration.ofDays(7))));
    }

    @Test
    void opening_a_link_changes_nothing_and_says_nothing() throws Exception {
        var before = rows();

        var page = mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();

        assertThat(rows()).isEqualTo(before);
        assertThat(page.getCookie("visit")).isNull();
        assertThat(page.getContentAsString())
                .contains("<title>Continue</title>", "Exit this page")
                .doesNotContain(person.toString(), meeting.toString());
        assertThat(mvc.perform(get("/f/AAAAAAAAAAAAAAAAAAAAAA"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void pressing_continue_opens_the_page_with_a_cookie_only_that_page_gets() throws Exception {
        var response = press(path);

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/f/meeting");
        assertThat(response.getHeaders("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("visit=")
                .contains("Path=/f", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Secure", "Max-Age"));
    }

    @Test
    void the_cookie_is_for_https_only_when_we_are() throws Exception {
        var door = mvc.perform(get(path).secure(true)).andReturn().getResponse();

        var response = mvc.perform(form(path, door).secure(true)).andReturn().getResponse();

        assertThat(response.getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("visit=").contains("Secure"));
    }

    @Test
    void a_link_can_be_opened_again_and_again() throws Exception {
        assertThat(press(path).getStatus()).isEqualTo(303);
        assertThat(press(path).getStatus()).isEqualTo(303);
    }

    @Test
    void an_expired_a_revoked_and_a_tampered_link_open_nothing() throws Exception {
        assertThat(press("/f/AAAAAAAAAAAAAAAAAAAAAA").getStatus()).isEqualTo(404);

        links.revoke(person, meeting);
        assertThat(press(path).getStatus()).isEqualTo(410);

        var short_ = pathOf(links.addressFor(Ids.next(), meeting, clock.instant()));
        assertThat(press(short_).getStatus()).isEqualTo(410);
    }

    @Test
    void without_the_token_of_the_form_nothing_opens() throws Exception {
        mvc.perform(post(path)).andExpect(status().isForbidden());
    }

    @Test
    void pages_are_kept_nowhere_and_pass_no_address_on() throws Exception {
        mvc.perform(get(path))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate"))
                .andExpect(header().string(
                                "Content-Security-Policy", org.hamcrest.Matchers.containsString("default-src 'self'")));
    }

    @Test
    void a_form_left_open_from_one_meeting_does_not_answer_for_another() throws Exception {
        assertThat(press(path).getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("form=;").contains("Path=/f", "Max-Age=0"));
    }

    @Test
    void leaving_takes_the_cookie_away() throws Exception {
        mvc.perform(post("/f/leave").cookie(press(path).getCookie("visit")))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Set-Cookie", org.hamcrest.Matchers.containsString("Max-Age=0")));
    }

    @Test
    void sending_again_carries_the_same_link_until_it_is_revoked() {
        var later = clock.instant().plus(Duration.ofDays(9));
        assertThat(pathOf(links.addressFor(person, meeting, later))).isEqualTo(path);

        links.revoke(person, meeting);

        assertThat(pathOf(links.addressFor(person, meeting, later))).isNotEqualTo(path);
    }

    private MockHttpServletResponse press(String link) throws Exception {
        var door = mvc.perform(get(link)).andReturn().getResponse();
        return mvc.perform(form(link, door)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder form(String link, MockHttpServletResponse door) throws Exception {
        var token = door.getContentAsString().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        return post(link)
                .param("_csrf", token)
                .cookie(new Cookie("form", door.getCookie("form").getValue()));
    }

    private String pathOf(String address) {
        assertThat(address).startsWith("http://localhost:");
        return address.substring(address.indexOf("/f/"));
    }

    private String rows() {
        return database.queryForObject("select group_concat(version, revoked_at) from family_link", String.class)
                + database.queryForObject("select count(*) from SPRING_SESSION", Integer.class);
    }
}
