package org.blendedmeetings.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.blendedmeetings.access.FamilyCookies;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.access.LinkCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Somebody who tries one link after another is stopped; everybody else is not. */
class LinkChecksTest {
    private static final String LINK = "/f/AAAAAAAAAAAAAAAAAAAAAA";

    private final FamilyLinks links = mock(FamilyLinks.class);
    private MockMvc mvc;

    @BeforeEach
    void allowTwoAMinute() {
        when(links.checksPerMinute()).thenReturn(2);
        when(links.check(any())).thenReturn(new LinkCheck.Unknown());
        mvc = MockMvcBuilders.standaloneSetup(new LinkPage(links, mock(FamilyCookies.class), new LinkChecks(links)))
                .build();
    }

    @Test
    void the_third_try_in_a_minute_is_one_too_many() throws Exception {
        mvc.perform(post(LINK)).andExpect(status().isNotFound());
        mvc.perform(post(LINK)).andExpect(status().isNotFound());
        mvc.perform(post(LINK)).andExpect(status().isTooManyRequests());

        verify(links, times(2)).check(any());
    }

    @Test
    void another_address_is_not_held_up() throws Exception {
        mvc.perform(post(LINK));
        mvc.perform(post(LINK));

        mvc.perform(post(LINK).with(request -> {
                    request.setRemoteAddr("192.0.2.7");
                    return request;
                }))
                .andExpect(status().isNotFound());
    }

    @Test
    void opening_a_link_is_no_try() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(get(LINK)).andExpect(status().isOk());
        }
        mvc.perform(post(LINK)).andExpect(status().isNotFound());
    }

    @Test
    void addresses_seen_longest_ago_are_forgotten_first() {
        var checks = new LinkChecks(links);
        checks.allows("first");
        checks.allows("first");
        assertThat(checks.allows("first")).isFalse();

        for (int i = 0; i < 10_000; i++) {
            checks.allows("address " + i);
        }

        assertThat(checks.allows("first")).isTrue();
    }
}
