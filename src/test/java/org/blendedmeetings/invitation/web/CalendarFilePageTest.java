package org.blendedmeetings.invitation.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import jakarta.servlet.ServletException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.booking.ABookable;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.invitation.OwnInvitation;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CalendarFilePageTest {
    private static final Instant TEN = Instant.parse("2026-12-03T10:00:00Z");

    private final FamilyLinks links = mock(FamilyLinks.class);
    private final Invitations invitations = mock(Invitations.class);
    private final Meetings meetings = mock(Meetings.class);
    private final MockMvc page = MockMvcBuilders.standaloneSetup(
                    new CalendarFilePage(links, invitations, meetings, Clock.fixed(TEN, ZoneOffset.UTC)))
            .build();
    private final PersonId person = new PersonId(Ids.next());

    @Test
    void the_visitor_gets_their_own_file_under_a_name_that_says_nothing() throws Exception {
        var meeting = ABookable.meeting("ICPC").view();
        when(links.visitor())
                .thenReturn(
                        Optional.of(new FamilyVisit(person.value(), meeting.id().value())));
        when(meetings.get(meeting.id())).thenReturn(meeting);
        when(invitations.own(meeting.id(), person))
                .thenReturn(Optional.of(new OwnInvitation(1, TEN, TEN.plusSeconds(3600), "Elm 1", null)));

        page.perform(get("/f/meeting/calendar.ics"))
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"meeting.ics\""))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("SUMMARY:Meeting - ref 7F3KQX")));
    }

    @Test
    void before_there_is_a_date_or_without_a_link_there_is_no_file() {
        when(links.visitor()).thenReturn(Optional.empty());

        Assertions.assertThatThrownBy(() -> page.perform(get("/f/meeting/calendar.ics")))
                .isInstanceOf(ServletException.class)
                .hasCauseInstanceOf(Refused.class);
    }
}
