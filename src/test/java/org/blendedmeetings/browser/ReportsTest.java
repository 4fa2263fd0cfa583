package org.blendedmeetings.browser;

import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.reporting.FigureRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files for returns and the figures of a month, by keyboard at any width, and on a phone without scripts. */
@BrowserTest
class ReportsTest {
    private Scene scene;
    private Family family;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @BeforeEach
    void people_of_the_council(@Autowired AutowireCapableBeanFactory beans) {
        scene = beans.createBean(Scene.class);
        family = scene.stage().aFamily();
    }

    @ParameterizedTest
    @EnumSource
    void business_support_choose_the_days_of_a_return(At at) {
        try (var clerk = scene.walk(at).signedIn(family.clerk())) {
            clerk.press(LINK, "Reports");
            assertThat(clerk.reads()).contains("1 April 2026 to 31 March 2027", "restricted are left out", "Gender");
            assertThat(clerk.sees(LINK, "Figures of a month")).isFalse();
            clerk.unfold("Other days than a year");
            clerk.write("First day", "1 5 2026");
            clerk.press(BUTTON, "Show");
            assertThat(clerk.reads()).contains("There is a problem", "Give the last day");
            clerk.write("Last day", "31 5 2026");
            clerk.press(BUTTON, "Show");
            assertThat(clerk.reads()).contains("Files for returns, 1 May 2026 to 31 May 2026");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_head_of_service_reads_the_figures_of_a_month(At at) {
        var month = "2004-0" + (1 + at.ordinal());
        var rows = new FigureRows(jdbc, aChild().enter(register, contacts));
        rows.due(20, "CLA_REVIEW_N", "LAW", month + "-13", month + "-13");
        rows.due(9, "CLA_REVIEW_1", "LAW", month + "-13", month + "-17");
        rows.due(3, "CLA_REVIEW_1", "LAW", month + "-13", null);
        rows.held(12, "RCPC_N", "VIDEO", month + "-13", "AS_ASKED", "VIDEO", "YES", null);
        rows.held(7, "CLA_REVIEW_N", "IN_PERSON", month + "-13", "PLANNED", "VIDEO", "NO", "PRACTICAL");
        try (var head = scene.walk(at).signedIn(family.headOfService())) {
            head.press(LINK, "Reports");
            head.press(LINK, "Figures of a month");
            head.select("Month", "September 2026");
            head.press(BUTTON, "Show");
            assertThat(head.reads()).contains("Figures for September 2026");
            head.open("/reports/figures?month=" + month);
            assertThat(head.reads()).contains("20 of 20 (100%)", "fewer than 6 of 12", "12 of 19");
        }
    }
}
