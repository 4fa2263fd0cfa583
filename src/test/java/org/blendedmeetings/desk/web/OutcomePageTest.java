package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A review booked for two hours ago, long before its limit. */
@BlendedTest
class OutcomePageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Meetings meetings;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Clock clock;

    MeetingView review;
    LocalDate today;

    @BeforeEach
    void it_was_today() {
        today = London.dateOf(clock.instant());
        var request = ARequest.of("CLA_REVIEW_N")
                .about(aChild().enter(register, contacts))
                .enteredIn(register)
                .from(today.minusMonths(2));
        review = meetings.request(request.build(), Actor.SYSTEM).get(0);
        var given = new FormatGiven(Format.IN_PERSON, Map.of(), Map.of(), List.of(), "1");
        meetings.formatDecided(review.id(), given, Actor.SYSTEM, null);
        var start = clock.instant().minus(Duration.ofHours(2));
        meetings.booked(review.id(), start, start.plus(Duration.ofHours(1)), "Elm 1", Actor.SYSTEM);
    }

    @Test
    void what_comes_next_is_shown_before_anything_is_saved() throws Exception {
        var page = mvc.perform(
                        get("/meetings/" + review.reference() + "/outcome").with(clerk()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("this comes next", "earlier than if it had been held on its last day", "name=\"seen\"")
                .contains("value=\"" + today + "\"")
                // the law asks for the next review whatever anybody ticks
                .doesNotContain("armNext");
    }

    @Test
    void another_day_than_the_one_shown_is_shown_first() throws Exception {
        assertThat(save(today.minusDays(1), today)).contains("this comes next", "Nothing is saved yet");
        assertThat(status()).isEqualTo(MeetingStatus.BOOKED);
    }

    private String save(LocalDate on, LocalDate seen) throws Exception {
        return mvc.perform(post("/meetings/" + review.reference() + "/outcome")
                        .param("outcome", "HELD")
                        .param("on", on.toString())
                        .param("seen", seen.toString())
                        .with(csrf())
                        .with(clerk()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MeetingStatus status() {
        return meetings.get(review.id()).status();
    }

    private static RequestPostProcessor clerk() {
        return As.staff(Role.BUSINESS_SUPPORT);
    }
}
