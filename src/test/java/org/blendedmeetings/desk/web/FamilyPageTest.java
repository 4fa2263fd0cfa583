package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.invitation.OwnInvitation;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.Resumption;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.preference.AnAskPage;
import org.blendedmeetings.preference.AskPages;
import org.blendedmeetings.preference.FamilySettings;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.WishView;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.telling.WrittenToFamily;
import org.blendedmeetings.timescale.LimitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** A family member's own page once the meeting is booked. */
@WebMvcTest(controllers = FamilyPage.class)
@Import({FamilyPage.class, FamilyPageReading.class})
@EnableConfigurationProperties(FamilySettings.class)
class FamilyPageTest {
    private static final Instant START = Instant.parse("2026-12-03T14:00:00Z");

    @Autowired
    MockMvc mvc;

    @MockitoBean
    FamilyLinks links;

    @MockitoBean
    Meetings meetings;

    @MockitoBean
    AskPages asks;

    @MockitoBean
    Wishes wishes;

    @MockitoBean
    Decisions decisions;

    @MockitoBean
    WrittenToFamily written;

    @MockitoBean
    Invitations invitations;

    @MockitoBean
    Directory directory;

    private final PersonId mother = new PersonId(Ids.next());
    private final ProfessionalId chair = new ProfessionalId(Ids.next());
    private final ProfessionalId police = new ProfessionalId(Ids.next());
    private final AMeeting meeting = AMeeting.of("RCPC_N")
            .with(mother, FamilyRole.PARENT)
            .with(chair, ProfessionalRole.CHAIR)
            .with(police, ProfessionalRole.POLICE);

    @BeforeEach
    void theMotherVisits() {
        when(links.visitor())
                .thenReturn(Optional.of(
                        new FamilyVisit(mother.value(), meeting.view().id().value())));
        when(asks.evenIfNotAsked(any())).thenReturn(AnAskPage.of("RCPC_N").view());
        when(directory.professionals(any())).thenAnswer(call -> call.<Collection<ProfessionalId>>getArgument(0).stream()
                .collect(Collectors.toMap(id -> id, this::professional)));
        when(wishes.of(any())).thenReturn(List.of(wish()));
    }

    @Test
    void booked_it_says_when_where_and_how_with_a_link_and_a_calendar_file() throws Exception {
        when(invitations.own(any(), any()))
                .thenReturn(Optional.of(new OwnInvitation(
                        1, START, START.plusSeconds(5400), "Elm 1, Elm House", "https://teams.example/own")));

        assertThat(page(MeetingStatus.BOOKED))
                .contains("Thursday 3 December 2026, 2:00pm to 3:30pm", "Elm 1, Elm House")
                .contains("href=\"https://teams.example/own\"", "href=\"/f/meeting/calendar.ics\"")
                .contains("If you do not agree", "Ask Ivor Reviewer: 01632 960003.", "Family Rights Group");
    }

    @Test
    void before_it_is_booked_there_is_neither_place_nor_file() throws Exception {
        assertThat(page(MeetingStatus.TO_BOOK))
                .contains("We are looking for a day and a place.")
                .doesNotContain("calendar.ics", "Join on a screen");
    }

    @ParameterizedTest
    @CsvSource({
        "ADJOURNED, We could not finish this meeting. It goes on another day.",
        "INQUORATE, Some people who must be there could not come. The meeting will be on another day."
    })
    void a_meeting_that_has_to_go_on_says_so_without_the_day_it_was(Outcome after, String sentence) throws Exception {
        var stopped = LocalDate.of(2026, 11, 16);
        meeting.goesOn(new Resumption(
                after, stopped, stopped.plusDays(14), stopped.plusDays(14), LimitKind.LOCAL, "by then", true));

        assertThat(page(MeetingStatus.TO_BOOK))
                .contains(sentence, "We are looking for a day and a place.")
                .doesNotContain("16 November");
    }

    @Test
    void the_next_part_of_a_meeting_says_nothing_of_the_part_others_had() throws Exception {
        var first = LocalDate.of(2026, 11, 16);
        meeting.goesOn(new Resumption(
                Outcome.PART_HELD, first, first.plusDays(14), first.plusDays(14), LimitKind.LOCAL, "by then", true));

        assertThat(page(MeetingStatus.TO_BOOK))
                .contains("We are looking for a day and a place.")
                .doesNotContain("finish", "goes on", "another day");
    }

    @Test
    void professionals_are_named_but_not_those_who_would_tell_something_about_another() throws Exception {
        assertThat(page(MeetingStatus.TO_BOOK))
                .contains("<li>Charlie Chair, Chair of the meeting</li>")
                .doesNotContain("Polly Sergeant");
    }

    @Test
    void a_meeting_that_is_over_or_off_says_so_and_asks_nothing() throws Exception {
        assertThat(page(MeetingStatus.HELD))
                .contains("This meeting has taken place.")
                .doesNotContain("How you take part", "We are looking");
        assertThat(page(MeetingStatus.CANCELLED)).contains("This meeting is not taking place. Wanda Worker can tell");
    }

    private String page(MeetingStatus status) throws Exception {
        var view = meeting.in(status).view();
        when(meetings.get(any())).thenReturn(view);
        var response = mvc.perform(get("/f/meeting")
                        .with(As.family(mother.value(), view.id().value())))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private ProfessionalView professional(ProfessionalId id) {
        var isChair = id.equals(chair);
        return new ProfessionalView(
                id,
                isChair ? "Charlie Chair" : "Polly Sergeant",
                isChair ? "Chair of the meeting" : "Police officer",
                "x@example.org",
                "01632 960003",
                "Council",
                null,
                true);
    }

    private WishView wish() {
        return new WishView(
                null,
                Ids.next(),
                mother,
                FamilyRole.PARENT,
                35,
                Preference.NO_REPLY,
                Known.UNKNOWN,
                "UNKNOWN",
                "NONE",
                false,
                List.of(),
                false,
                null,
                null,
                null,
                null);
    }

    @TestConfiguration
    static class Monday {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
        }
    }
}
