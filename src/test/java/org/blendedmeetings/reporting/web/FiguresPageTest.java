package org.blendedmeetings.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.reporting.FigureRows;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The figures of a month; each test in a month long ago of its own. */
@BlendedTest
class FiguresPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    JdbcClient jdbc;

    private FigureRows rows;

    @BeforeEach
    void a_child() {
        rows = new FigureRows(jdbc, aChild().enter(register, contacts));
    }

    @Test
    void meetings_on_time_are_counted_by_type_in_the_month_of_their_limit() throws Exception {
        rows.due(20, "CLA_REVIEW_N", "LAW", "2005-05-13", "2005-05-13");
        rows.due(8, "CLA_REVIEW_N", "LAW", "2005-05-13", "2005-05-16");
        rows.due(9, "CLA_REVIEW_N", "LAW", "2005-05-13", "2005-06-30");
        rows.due(7, "CLA_REVIEW_N", "LAW", "2005-05-13", null);
        rows.due(6, "RCPC_1", "GUIDANCE", "2005-05-31", "2005-05-02");
        rows.due(50, "CLA_REVIEW_N", "LAW", "2005-06-01", "2005-05-20");
        rows.due(50, "CLA_REVIEW_N", "LAW", "2005-04-30", "2005-05-20");

        assertThat(csv("2005-05"))
                .contains(
                        "2005-05,On time: law,Child-in-care review,On time,20,44",
                        "2005-05,On time: law,Child-in-care review,Up to 5 working days late,8,44",
                        "2005-05,On time: law,Child-in-care review,More than 5 working days late,9,44",
                        "2005-05,On time: law,Child-in-care review,Not held,7,44",
                        "2005-05,On time: guidance,First review child protection conference,On time,6,6");
        assertThat(page("2005-05"))
                .contains("20 of 44 (45%)", "No meeting with such a limit.", "Figures for May 2005")
                .containsPattern("value=\"2005-05\" selected");
    }

    @Test
    void a_small_count_is_on_neither_page_nor_file_nor_what_would_give_it_away() throws Exception {
        rows.due(30, "CLA_REVIEW_N", "LAW", "2005-07-13", "2005-07-13");
        rows.due(3, "CLA_REVIEW_N", "LAW", "2005-07-13", null);

        assertThat(csv("2005-07"))
                .contains(
                        "2005-07,On time: law,Child-in-care review,On time,not shown,33",
                        "2005-07,On time: law,Child-in-care review,Not held,fewer than 6,33");
        assertThat(page("2005-07"))
                .contains("fewer than 6 of 33", "not shown of 33")
                .doesNotContain("30 of");
    }

    @Test
    void what_is_still_to_come_is_not_counted_as_not_held() throws Exception {
        rows.due(6, "CLA_REVIEW_N", "LAW", "2099-07-13", null);

        assertThat(csv("2099-07")).noneMatch(line -> line.contains("On time: law"));
    }

    @Test
    void formats_are_counted_by_type_and_by_who_chose() throws Exception {
        rows.held(6, "CLA_REVIEW_N", "VIDEO", "2005-09-13", "AS_ASKED", "VIDEO", "YES", null);
        rows.held(7, "CLA_REVIEW_N", "IN_PERSON", "2005-09-13", "AS_ASKED", "NO_PREFERENCE", "YES", null);
        rows.held(8, "CLA_REVIEW_N", "IN_PERSON", "2005-09-30", "AS_ASKED", "VIDEO", "NO", "PRACTICAL");
        rows.held(9, "CORE_GROUP_N", "IN_PERSON", "2005-09-01", null, null, null, null);
        rows.held(10, "CORE_GROUP_N", "IN_PERSON", "2005-10-01", null, null, null, null);

        assertThat(csv("2005-09"))
                .contains(
                        "2005-09,Format by meeting,Child-in-care review,Everyone on a screen,6,21",
                        "2005-09,Format by meeting,Child-in-care review,Everyone in one room,15,21",
                        "2005-09,Format by meeting,Core group,Everyone in one room,9,9",
                        "2005-09,Format by who chose,Everyone on a screen,As the family asked,6,6",
                        "2005-09,Format by who chose,Everyone in one room,Nobody in the family asked for a way,7,24",
                        "2005-09,Format by who chose,Everyone in one room,Decided otherwise,8,24",
                        "2005-09,Format by who chose,Everyone in one room,Not decided here,9,24");
    }

    @Test
    void wishes_are_counted_with_what_became_of_them_and_why() throws Exception {
        rows.held(20, "CLA_REVIEW_N", "VIDEO", "2005-11-13", "AS_ASKED", "VIDEO", "YES", null);
        rows.held(7, "CLA_REVIEW_N", "IN_PERSON", "2005-11-13", "PLANNED", "VIDEO", "NO", "SAFETY");
        rows.held(8, "CLA_REVIEW_N", "IN_PERSON", "2005-11-13", "PLANNED", "VIDEO", "NO", "CHAIR_DECISION");
        rows.held(9, "CLA_REVIEW_N", "IN_PERSON", "2005-11-13", "AS_ASKED", "VIDEO", "NO", null);
        rows.held(10, "CLA_REVIEW_N", "IN_PERSON", "2005-11-13", "AS_ASKED", "NO_REPLY", "YES", null);
        rows.held(6, "CLA_REVIEW_N", "IN_PERSON", "2005-11-13", "AS_ASKED", "NOT_ASKED", "YES", null);

        assertThat(csv("2005-11"))
                .contains(
                        wishes("Asked how they want to take part,54,60"),
                        wishes("Not asked,6,60"),
                        wishes("Said how they want to take part,44,54"),
                        wishes("Have not replied,10,54"),
                        wishes("Given what they asked for,20,44"),
                        wishes("Not given what they asked for,24,44"),
                        wishes("Not given: safety,7,24"),
                        wishes("Not given: the chair's decision,8,24"),
                        wishes("Not given: the policy never allows it,9,24"));
    }

    @Test
    void a_month_that_is_none_is_refused_in_a_sentence() throws Exception {
        assertThat(desk(Role.SERVICE_MANAGER).refused(400, get("/reports/figures?month=October")))
                .contains("Give a month such as 2026-10.");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVICE_MANAGER", "HEAD_OF_SERVICE", "ADMINISTRATOR"})
    void nobody_else_reads_them(Role role) throws Exception {
        desk(role).refused(403, get("/reports/figures"));
        desk(role).refused(403, get("/reports/figures.csv"));
    }

    private static String wishes(String figure) {
        return "2005-11,Wishes,All meetings held," + figure;
    }

    private java.util.List<String> csv(String month) throws Exception {
        return desk(Role.HEAD_OF_SERVICE)
                .read(get("/reports/figures.csv?month=" + month))
                .lines()
                .toList();
    }

    private String page(String month) throws Exception {
        return desk(Role.ADMINISTRATOR).read(get("/reports/figures?month=" + month));
    }

    private Desk desk(Role role) {
        return Desk.of(mvc, new ProfessionalId(Ids.next()), role);
    }
}
