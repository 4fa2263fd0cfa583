package org.blendedmeetings.booking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.booking.ABookable;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.BookingNeeds;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.ConfirmBooking;
import org.blendedmeetings.booking.ConfirmingBookings;
import org.blendedmeetings.booking.MustCome;
import org.blendedmeetings.booking.NearMiss;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.booking.RoomNeed;
import org.blendedmeetings.booking.Slot;
import org.blendedmeetings.booking.StillAsDecided;
import org.blendedmeetings.booking.Suggesting;
import org.blendedmeetings.booking.Suggestions;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page on which a time and place are chosen. */
@WebMvcTest(controllers = BookPage.class)
@Import({BookPage.class, ToBook.class})
class BookPageTest {
    private static final Instant TEN = Instant.parse("2026-12-03T10:00:00Z");
    private static final Room ROOM = new Room("elm-1@rooms.example", "Elm 1", "Elm House", 8, true, true);
    private static final String ADDRESS = "/meetings/7F3KQX/book";
    private static final String SUGGESTED = "2026-12-03T10:00:00Z|elm-1@rooms.example";

    @Autowired
    MockMvc mvc;

    @MockitoBean
    Meetings meetings;

    @MockitoBean
    Bookings bookings;

    @MockitoBean
    Suggesting suggesting;

    @MockitoBean
    StillAsDecided decided;

    @MockitoBean
    ConfirmingBookings confirming;

    @MockitoBean
    Directory directory;

    @MockitoBean
    Routing routing;

    @MockitoBean
    Opened opened;

    @MockitoBean
    Staff staff;

    private final MeetingView meeting =
            ABookable.meeting("ICPC").child(AttendanceMode.ROOM).view();
    private final BookingId booking = new BookingId(Ids.next());

    @BeforeEach
    void aMeetingWaitsForATime() {
        when(meetings.byReference("7F3KQX")).thenReturn(Optional.of(meeting));
        when(routing.maySee(any(), any())).thenReturn(true);
        when(decided.is(meeting)).thenReturn(true);
        when(directory.person(any())).thenReturn(aChild().named("Rowan", "Reed").view());
        when(staff.current()).thenReturn(As.signedIn(Ids.next(), Role.BUSINESS_SUPPORT));
        booking(false);
        suggested(List.of(new Slot(
                TEN,
                TEN.plus(Duration.ofMinutes(150)),
                ROOM,
                false,
                false,
                List.of("inside the limit, 4 working days to spare", "nobody's hard time"))));
    }

    @Test
    void shows_what_it_has_to_fit_and_the_suggestions_with_their_reasons() throws Exception {
        assertThat(page())
                .contains("Rowan Reed", "ref 7F3KQX", "by 14 December, guidance", "Everyone in one room")
                .contains("2 hours 30 minutes; the chair has 20 minutes with the family first")
                .contains("6 seats, screen and camera", "Ada Chair, Conference chair")
                .contains("value=\"" + SUGGESTED + "\"")
                .contains("Thursday 3 December 2026, 10:00 to 12:30")
                .contains("Inside the limit, 4 working days to spare; nobody&#39;s hard time")
                .contains("Friday 4 December 2026, 10:00: Ada Chair is busy")
                .doesNotContain("There is a problem", "Book without checking");
    }

    @Test
    void says_which_times_are_hard_for_the_family_and_not_for_whom() throws Exception {
        assertThat(page()).contains("Not <span>Tuesday mornings</span>");
    }

    @Test
    void says_whose_calendar_cannot_be_seen() throws Exception {
        assertThat(page()).containsPattern("Cat School, Head teacher</span><span> \\(we cannot see this calendar");
    }

    @Test
    void a_suggestion_is_confirmed_with_one_choice() throws Exception {
        submit("choice", SUGGESTED).andExpect(status().isFound()).andExpect(redirectedUrl("/meetings/7F3KQX"));

        assertThat(confirmed()).isEqualTo(new ConfirmBooking(booking, TEN, ROOM.mailbox(), null, false));
    }

    @Test
    void a_time_of_ones_own_is_read_in_london_time() throws Exception {
        submit("choice", "own", "date", "3 7 2027", "time", "2pm", "room", ROOM.mailbox(), "reason", " Hospital ")
                .andExpect(status().isFound());

        assertThat(confirmed())
                .isEqualTo(new ConfirmBooking(
                        booking, Instant.parse("2027-07-03T13:00:00Z"), ROOM.mailbox(), "Hospital", false));
    }

    @Test
    void nothing_chosen_is_explained() throws Exception {
        assertThat(refusedPage(400))
                .contains("<a href=\"#choice\">Choose a time.</a>")
                .containsPattern("(?s)There is a problem.*What it has to fit");
    }

    @Test
    void an_own_time_without_a_day_or_an_hour_is_explained_beside_it() throws Exception {
        assertThat(refusedPage(400, "choice", "own")).contains("<a href=\"#date\">Enter the day.</a>");
        assertThat(refusedPage(400, "choice", "own", "date", "3 12 2026"))
                .contains("<a href=\"#time\">Enter the time it starts.</a>");
        assertThat(refusedPage(200, "choice", "own", "date", "soon")).contains("Enter a date, such as 27 3 2026");
    }

    @Test
    void a_tampered_choice_is_refused() throws Exception {
        assertThat(refusedPage(400, "choice", "yesterday")).contains("Choose one of the times");
        verify(confirming, never()).confirm(any(), any());
    }

    @Test
    void a_slot_that_has_gone_meanwhile_is_told_beside_the_choice_with_what_was_typed_kept() throws Exception {
        when(confirming.confirm(any(ConfirmBooking.class), any()))
                .thenThrow(Refused.conflict("start", "This time is no longer free. Nothing was sent."));

        assertThat(refusedPage(409, "choice", SUGGESTED, "reason", "kept"))
                .contains("<a href=\"#choice\">This time is no longer free. Nothing was sent.</a>", ">kept</textarea>")
                .containsPattern("value=\"2026-12-03T10:00:00Z\\|elm-1@rooms.example\"[^>]*checked");
    }

    @Test
    void while_the_calendar_is_away_a_known_time_can_be_booked_without_it() throws Exception {
        when(suggesting.of(any(), anyBoolean()))
                .thenReturn(new Suggestions(needs(), List.of(), List.of(), List.of(ROOM), false));

        assertThat(page())
                .contains("The calendar cannot be asked just now", "Book without checking the calendar")
                .containsPattern("value=\"own\"[^>]*checked");
        submit("choice", "own", "date", "3 12 2026", "time", "10:00", "withoutChecking", "true")
                .andExpect(status().isFound());
        assertThat(confirmed().withoutChecking()).isTrue();
    }

    @Test
    void without_any_slot_the_near_misses_are_open_and_say_so() throws Exception {
        suggested(List.of());

        assertThat(page()).contains("No time suits everybody", "<details class=\"govuk-details\" open=\"open\">");
    }

    @Test
    void a_meeting_that_is_booked_or_undecided_says_so() throws Exception {
        booking(true);
        mvc.perform(get(ADDRESS).with(As.staff(Role.BUSINESS_SUPPORT))).andExpect(status().isConflict());

        when(bookings.ofMeeting(any())).thenReturn(Optional.empty());
        mvc.perform(get(ADDRESS).with(As.staff(Role.BUSINESS_SUPPORT))).andExpect(status().isConflict());
    }

    @Test
    void it_says_first_that_something_changed_since_the_format_was_decided() throws Exception {
        assertThat(page()).doesNotContain("Something changed since");

        when(decided.is(meeting)).thenReturn(false);

        assertThat(page()).contains("Something changed since the format was decided", "/meetings/7F3KQX/changes");
    }

    @Test
    void a_meeting_that_is_not_theirs_does_not_exist() throws Exception {
        when(routing.maySee(any(), any())).thenReturn(false);

        mvc.perform(get(ADDRESS).with(As.staff(Role.BUSINESS_SUPPORT)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("reference"))));
    }

    private void booking(boolean confirmed) {
        when(bookings.ofMeeting(meeting.id()))
                .thenReturn(Optional.of(new BookingView(
                        booking,
                        meeting.id(),
                        confirmed,
                        TEN,
                        TEN,
                        null,
                        null,
                        null,
                        null,
                        Duration.ZERO,
                        false,
                        List.of())));
    }

    private void suggested(List<Slot> slots) {
        var misses = List.of(new NearMiss(TEN.plus(Duration.ofDays(1)), "Ada Chair is busy"));
        when(suggesting.of(any(), anyBoolean()))
                .thenReturn(new Suggestions(needs(), slots, misses, List.of(ROOM), true));
    }

    private BookingNeeds needs() {
        return new BookingNeeds(
                meeting,
                List.of(1),
                Duration.ofMinutes(20),
                Duration.ofMinutes(150),
                Duration.ofMinutes(15),
                false,
                new RoomNeed(6, true, false),
                List.of(
                        new MustCome(Ids.next(), "Ada Chair", "Conference chair", "ada@council.example"),
                        new MustCome(Ids.next(), "Cat School", "Head teacher", null)),
                List.of(new HardTime(DayOfWeek.TUESDAY, null, Part.MORNING)),
                true,
                false);
    }

    private ConfirmBooking confirmed() {
        var wanted = ArgumentCaptor.forClass(ConfirmBooking.class);
        verify(confirming).confirm(wanted.capture(), any());
        return wanted.getValue();
    }

    private String page() throws Exception {
        return mvc.perform(get(ADDRESS).with(As.staff(Role.BUSINESS_SUPPORT)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String refusedPage(int status, String... fields) throws Exception {
        return submit(fields)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions submit(String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(ADDRESS).with(As.staff(Role.BUSINESS_SUPPORT)).with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(request);
    }
}
