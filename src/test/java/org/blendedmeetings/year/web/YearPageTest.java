package org.blendedmeetings.year.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.Statements;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.RecordingPeriods;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonBuilder;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.blendedmeetings.year.ReadingYear;
import org.blendedmeetings.year.Showing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The year at a glance on Monday 23 November 2026, of first reviews whose limit is Monday 21 December. */
@BlendedTest
@ExtendWith(NoDaysEntered.class)
class YearPageTest {
    private static final String LAST = "/year/2026-12-21";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Directory directory;

    @Autowired
    RecordingPeriods recording;

    @Autowired
    DueMeetings due;

    @Autowired
    Meetings meetings;

    @Autowired
    ReadingYear reading;

    @Autowired
    JdbcTemplate database;

    private ProfessionalId iro;
    private Desk officer;

    @BeforeEach
    void a_reviewing_officer() {
        iro = aProfessional().enter(register);
        officer = Desk.of(mvc, iro, Role.IRO);
    }

    @Test
    void more_than_one_person_can_lead_in_christmas_week_is_said_months_ahead() throws Exception {
        for (var number = 0; number < 3; number++) {
            looksAfter(aChild());
        }

        assertThat(officer.read(get("/year").param("mine", "true")))
                .contains("Over-full: You by 1", "over by 1", "4 working days", "Friday: Christmas", "School holidays")
                .contains("href=\"/year/2026-12-21\"", "Care reviews 3", "You: 1, who can each lead 3 meetings a week");
        assertThat(officer.read(get("/year").param("mine", "true").param("what", "CONFERENCES")))
                .contains("Over-full: You by 1")
                .doesNotContain("Care reviews 3");
    }

    @Test
    void fifty_three_weeks_are_shown_with_what_a_week_can_take() throws Exception {
        var page = desk(Role.BUSINESS_SUPPORT).read(get("/year"));

        assertThat(page.split("scope=\"row\"", -1)).hasSize(54);
        assertThat(page)
                .contains("28 December 2026", "22 November 2027", "Good Friday", "Half-term", "IROs: 8", "Rooms: ");
        assertThat(officer.refused(400, get("/year").param("what", "NOTHING"))).contains("Choose what to show");
    }

    @Test
    void those_who_neither_book_nor_chair_do_not_see_it() throws Exception {
        var worker = desk(Role.SOCIAL_WORKER);

        worker.refused(403, get("/year"));
        worker.refused(403, get(LAST));
        worker.refused(403, moved(LAST, "2026-12-07", UUID.randomUUID()));
    }

    @Test
    void a_week_names_those_its_reader_may_see_and_counts_the_others() throws Exception {
        looksAfter(aChild().named("Linnet", "Ours"));
        looksAfter(aChild().named("Quail", "Restricted").restricted());

        assertThat(officer.read(get(LAST))).contains("Linnet Ours").doesNotContain("Quail");
        assertThat(desk(Role.BUSINESS_SUPPORT).read(get(LAST)))
                .contains("Linnet Ours")
                .doesNotContain("Quail");
        assertThat(desk(Role.IRO).read(get(LAST)))
                .contains("not yours to see by name")
                .doesNotContain("Linnet");
    }

    @Test
    void what_is_pencilled_or_booked_stands_at_its_day_and_only_links_to_the_meeting() throws Exception {
        var pencilled = asked(aChild().named("Linnet", "Pencilled"), "2027-03-22T10:00:00Z");
        // by then the clocks have gone forward
        var booked = asked(aChild().named("Linnet", "Booked"), null);
        database.update(
                "update meeting set status = 'BOOKED', starts_at = '2027-03-30 09:00', ends_at = '2027-03-30 10:00'"
                        + " where id = ?",
                booked.id().value());

        assertThat(officer.read(get("/year").param("mine", "true"))).contains("(1 pencilled)", "(1 booked)");
        assertThat(officer.read(get("/year/2027-03-22")))
                .contains(
                        "Linnet Pencilled",
                        "/meetings/" + pencilled.reference(),
                        "Pencilled for Monday 22 March, 10:00")
                .doesNotContain("Linnet Booked", "name=\"due\"");
        assertThat(officer.read(get("/year/2027-03-29")))
                .contains("Linnet Booked", "Booked for Tuesday 30 March, 10:00");
    }

    @Test
    void what_was_adjourned_stands_where_it_has_to_go_on() throws Exception {
        var adjourned = asked(aChild().named("Linnet", "Adjourned"), null);
        database.update(
                "update meeting set resume_after = 'ADJOURNED', resume_from = '2027-02-15', resume_by = '2027-03-15',"
                        + " resume_book_by = '2027-03-15', resume_kind = 'LAW', resume_sentence = 'by then',"
                        + " resume_binds = true where id = ?",
                adjourned.id().value());

        assertThat(officer.read(get("/year/2027-03-15"))).contains("Linnet Adjourned");
    }

    @Test
    void ticked_meetings_move_to_a_lawful_week_together() throws Exception {
        var one = looksAfter(aChild().named("Linnet", "First"));
        var two = looksAfter(aChild().named("Linnet", "Second"));

        assertThat(officer.leadsTo(moved(LAST, "2026-12-07", one, two))).isEqualTo(LAST);

        assertThat(officer.read(get(LAST))).doesNotContain("Linnet");
        assertThat(officer.read(get("/year/2026-12-07"))).contains("Linnet First", "Linnet Second", "Planned for it");
    }

    @Test
    void what_is_not_lawful_is_refused_by_name_and_nothing_moves() throws Exception {
        var one = looksAfter(aChild().named("Linnet", "Late"));
        var two = looksAfter(aChild().named("Linnet", "Later"));

        assertThat(officer.refused(400, moved(LAST, "2026-12-28", one, two)))
                .contains("There is a problem", "The week of 28 December 2026 is not lawful for", "Nothing was moved")
                .contains("Linnet Late, First child-in-care review (to be held by Monday 21 December 2026)");
        assertThat(officer.refused(400, moved(LAST, "2026-11-16", one))).contains("not before Monday 23 November 2026");
        assertThat(officer.refused(400, moved(LAST, "2026-12-07"))).contains("Tick at least one");
        assertThat(officer.refused(400, moved(LAST, "", one))).contains("Choose the week to move to");
        assertThat(officer.refused(400, moved(LAST, "2026-12-08", one))).contains("Choose the week to move to");
        assertThat(officer.read(get(LAST))).contains("Linnet Late", "Linnet Later");
    }

    @Test
    void what_somebody_moved_meanwhile_and_what_is_not_theirs_is_not_moved() throws Exception {
        var one = looksAfter(aChild());
        officer.leadsTo(moved(LAST, "2026-12-07", one));

        assertThat(officer.refused(409, moved(LAST, "2026-11-30", one))).contains("Somebody moved it meanwhile");
        desk(Role.IRO).refused(404, moved(LAST, "2026-11-30", one));
        officer.refused(404, moved(LAST, "2026-11-30", UUID.randomUUID()));
        assertThat(officer.read(get("/year/2026-12-07"))).contains(one.toString());
    }

    @Test
    void one_meetings_page_offers_its_lawful_weeks_and_says_what_follows() throws Exception {
        var page = officer.read(get("/year/due/" + looksAfter(aChild().named("Linnet", "Next"))));

        assertThat(page)
                .contains("Linnet Next", "value=\"2026-11-23\"", "value=\"2026-12-21\"")
                .doesNotContain("value=\"2026-12-28\"", "value=\"2026-11-16\"")
                .contains(
                        "Held in the week of 23 November 2026, the next one will then fall due about 23 February 2027")
                .contains("Held in the week of 21 December 2026, the next one will then fall due about 21 March 2027");
    }

    @Test
    void it_costs_the_same_however_much_is_due() throws Exception {
        reading.of(Showing.ALL);
        var few = statements();
        for (var number = 0; number < 30; number++) {
            looksAfter(aChild());
        }

        assertThat(statements()).isEqualTo(few).isLessThan(10);
    }

    private long statements() throws Exception {
        return Statements.during(factory, () -> reading.of(Showing.ALL));
    }

    private Desk desk(Role role) {
        return Desk.of(mvc, aProfessional().enter(register), role);
    }

    private MeetingView asked(PersonBuilder whom, String pencilled) {
        var request = ARequest.of("CLA_REVIEW_N")
                .without(ProfessionalRole.IRO)
                .about(whom.enter(register, contacts))
                .enteredIn(register)
                .with(CircleMember.professional(iro, ProfessionalRole.IRO, "Pat Professional"))
                .from(LocalDate.of(2026, 10, 29));
        if (pencilled != null) {
            request.pencilled(Instant.parse(pencilled));
        }
        return meetings.request(request.build(), Actor.SYSTEM).get(0);
    }

    private UUID looksAfter(PersonBuilder whom) {
        var child = whom.enter(register, contacts);
        directory.rememberCircle(
                child, List.of(CircleMember.professional(iro, ProfessionalRole.IRO, "Pat Professional")));
        recording.begin(child, "CARE", MONDAY, Actor.SYSTEM);
        return due.waitingFor(child).stream()
                .filter(each -> each.type().code().equals("CLA_REVIEW_1"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static MockHttpServletRequestBuilder moved(String page, String to, UUID... ids) {
        return post(page + "/move")
                .param("to", to)
                .param("due", Arrays.stream(ids).map(UUID::toString).toArray(String[]::new));
    }
}
