package org.blendedmeetings.desk.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonBuilder;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.blendedmeetings.timescale.ReadingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of the days nobody works, on Monday 23 November 2026. */
@BlendedTest
@ExtendWith(NoDaysEntered.class)
class ClosuresPageTest {
    private static final String PAGE = "/calendar/closures";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Meetings meetings;

    @Autowired
    ReadingCalendar calendar;

    private Desk clerk;

    @BeforeEach
    void business_support() {
        clerk = desk(Role.BUSINESS_SUPPORT);
    }

    @Test
    void everybody_of_staff_reads_the_coming_two_years() throws Exception {
        assertThat(desk(Role.SOCIAL_WORKER).read(get(PAGE)))
                .contains("Friday 25 December 2026", "Bank holidays of England", "Nobody has entered a day")
                .doesNotContain("Show what moves", "href=\"" + PAGE + "\"");
        assertThat(clerk.read(get(PAGE))).contains("Show what moves", "href=\"" + PAGE + "\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"SOCIAL_WORKER", "IRO", "HEAD_OF_SERVICE", "POLICY", "MANAGER"})
    void only_business_support_and_administrators_change_them(Role role) throws Exception {
        var other = desk(role);

        other.refused(403, shown("BANK_HOLIDAY", "1 12 2026", "A royal day"));
        other.refused(403, applied("BANK_HOLIDAY", "1 12 2026", "A royal day", "0"));
        other.refused(403, get(PAGE + "/5f0e4c1e-0000-7000-8000-000000000001/take-back"));
        assertThat(calendar.entered()).isEmpty();
    }

    @Test
    void what_moves_is_shown_and_only_apply_writes_it() throws Exception {
        var child = aChild().named("Linnet", "Moved");
        var conference = asked(child, "ICPC");

        var page = clerk.read(shown("BANK_HOLIDAY", "1 12 2026", "A royal day"));

        assertThat(page)
                .contains("Linnet Moved: Initial child protection conference", "ref " + conference.reference())
                .contains("Fri 11 Dec 2026", "Mon 14 Dec 2026", "Nothing is changed before you apply it");
        assertThat(limitOf(conference)).isEqualTo("2026-12-11");

        assertThat(clerk.leadsTo(applied("BANK_HOLIDAY", "1 12 2026", "A royal day", seen(page))))
                .isEqualTo(PAGE);

        assertThat(limitOf(conference)).isEqualTo("2026-12-14");
        assertThat(clerk.read(get(PAGE))).contains("Tuesday 1 December 2026", "A royal day", "Wendy Worker");
    }

    @Test
    void taken_back_it_stays_on_the_page_with_who_took_it_back() throws Exception {
        clerk.leadsTo(applied(
                "CLOSED",
                "24 12 2026",
                "Christmas Eve",
                seen(clerk.read(shown("CLOSED", "24 12 2026", "Christmas Eve")))));
        var entry = PAGE + "/" + calendar.entered().get(0).id() + "/take-back";
        var page = clerk.read(get(entry));
        assertThat(page).contains("To be taken back", "Christmas Eve", "Thursday 24 December 2026");

        clerk.leadsTo(post(entry).param("seen", seen(page)));

        assertThat(clerk.read(get(PAGE)))
                .contains("Taken back (1)", "Council closed: Christmas Eve, Thursday 24 December 2026.")
                .contains("taken back by Wendy Worker on 23 November 2026");
        assertThat(clerk.refused(409, get(entry))).contains("taken back already");
    }

    @Test
    void a_booking_on_the_day_is_listed_with_what_to_do_and_stays() throws Exception {
        var review = asked(aChild().named("Wren", "Booked"), "CLA_REVIEW_1");
        booked(review);

        var page = clerk.read(shown("CLOSED", "1 12 2026", "Boiler broken"));

        assertThat(page)
                .contains("Tuesday 1 December 2026, 10:00", "Wren Booked: First child-in-care review")
                .contains("Nobody works that day then. It stays booked: agree another day with everybody.")
                .contains("/meetings/" + review.reference());
        clerk.leadsTo(applied("CLOSED", "1 12 2026", "Boiler broken", seen(page)));
        assertThat(meetings.get(review.id()).startsAt()).isEqualTo("2026-12-01T10:00:00Z");
    }

    @Test
    void names_of_children_whose_record_is_closed_to_the_reader_are_not_shown() throws Exception {
        asked(aChild().named("Quail", "Restricted").restricted(), "ICPC");
        booked(asked(aChild().named("Rook", "Restricted").restricted(), "CLA_REVIEW_1"));

        assertThat(clerk.read(shown("BANK_HOLIDAY", "1 12 2026", "A royal day")))
                .contains("not open to you")
                .doesNotContain("Quail", "Rook");
    }

    @Test
    void an_administrator_sees_how_many_and_nobodys_name() throws Exception {
        asked(aChild().named("Linnet", "Unseen"), "ICPC");

        assertThat(desk(Role.ADMINISTRATOR).read(shown("BANK_HOLIDAY", "1 12 2026", "A royal day")))
                .contains("limits move.", "not open to you")
                .doesNotContain("Linnet");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1 12 2026, A royal day, Say what kind of day it is",
        "CLOSED, '', A day, Give the day",
        "CLOSED, 22 11 2026, A day, This day is past",
        "CLOSED, Tuesday, A day, 'Enter a date, such as 27 3 2026'",
        "CLOSED, 1 12 2026, '', Say what the day is called",
        "BANK_HOLIDAY, 25 12 2026, A day, is a bank holiday already",
        "NOT_BANK_HOLIDAY, 24 12 2026, A day, is no bank holiday"
    })
    void what_is_wrong_is_said_and_what_was_typed_is_kept(String kind, String day, String name, String sentence)
            throws Exception {
        assertThat(clerk.read(shown(kind, day, name)))
                .contains("There is a problem", sentence)
                .contains("value=\"" + day + "\"");
    }

    @Test
    void a_day_at_a_weekend_is_harmless_and_says_so() throws Exception {
        assertThat(clerk.read(shown("BANK_HOLIDAY", "28 11 2026", "A royal Saturday")))
                .contains("Nobody works then anyway", "No limit moves");
    }

    @Test
    void when_somebody_else_changed_the_calendar_meanwhile_it_is_shown_again() throws Exception {
        var seen = seen(clerk.read(shown("BANK_HOLIDAY", "1 12 2026", "A royal day")));
        clerk.leadsTo(applied("CLOSED", "24 12 2026", "Christmas Eve", seen));

        var page = clerk.refused(409, applied("BANK_HOLIDAY", "1 12 2026", "A royal day", seen));

        assertThat(page).contains("Somebody changed the calendar meanwhile", "A royal day", "Apply");
        clerk.leadsTo(applied("BANK_HOLIDAY", "1 12 2026", "A royal day", seen(page)));
        assertThat(calendar.entered()).hasSize(2);
        assertThat(clerk.refused(409, applied("BANK_HOLIDAY", "1 12 2026", "Twice", seen(page))))
                .contains("Somebody changed the calendar meanwhile", "Show what moves");
    }

    private MeetingView asked(PersonBuilder child, String type) {
        var request = ARequest.of(type)
                .about(child.enter(register, contacts))
                .enteredIn(register)
                .from(LocalDate.of(2026, 11, 20));
        return meetings.request(request.build(), Actor.SYSTEM).get(0);
    }

    private void booked(MeetingView meeting) {
        meetings.answersComplete(meeting.id(), Actor.SYSTEM);
        var modes = meeting.participants().stream().collect(toMap(ParticipantView::id, each -> AttendanceMode.ROOM));
        meetings.formatDecided(
                meeting.id(),
                new FormatGiven(Format.IN_PERSON, modes, Map.of(), List.of("D3-03"), "1"),
                Actor.SYSTEM,
                null);
        var start = Instant.parse("2026-12-01T10:00:00Z");
        meetings.booked(meeting.id(), start, start.plusSeconds(3600), "Lantern Room", Actor.SYSTEM);
    }

    private LocalDate limitOf(MeetingView meeting) {
        return meetings.get(meeting.id()).limit();
    }

    private Desk desk(Role role) {
        return Desk.of(mvc, aProfessional().enter(register), role);
    }

    private static MockHttpServletRequestBuilder shown(String kind, String day, String name) {
        return get(PAGE + "/preview")
                .param("kind", kind)
                .param("from", day)
                .param("to", "")
                .param("name", name);
    }

    private static MockHttpServletRequestBuilder applied(String kind, String day, String name, String seen) {
        return post(PAGE)
                .param("kind", kind)
                .param("from", day)
                .param("to", "")
                .param("name", name)
                .param("seen", seen);
    }

    private static String seen(String page) {
        var found = SEEN.matcher(page);
        assertThat(found.find()).as("a version on the page").isTrue();
        return found.group(1);
    }
}
