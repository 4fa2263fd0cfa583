package org.blendedmeetings.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import java.util.regex.Pattern;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.policy.PolicyReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BlendedTest
class PolicyPageTest {
    private static final Pattern CODE = Pattern.compile(">[^<]*\\b[A-Z]+_[A-Z_]+\\b[^<]*<");

    @Autowired
    MockMvc mvc;

    @Autowired
    PolicyReading policy;

    @Test
    void a_base_row_is_read_in_the_catalogue_s_words_with_who_has_to_agree() throws Exception {
        var row = row("D1-03");

        assertThat(row)
                .contains("Initial child protection conference", "Transfer-in child protection conference")
                .contains("Families read: Big decisions about keeping your child safe are made at this meeting.")
                .contains("for a parent or carer the Child protection service manager has to agree,")
                .contains("said by the source report, E2, evidence from elsewhere")
                .containsSubsequence("Recommended", "Allowed", "Head of service must agree", "Never");
    }

    @Test
    void an_early_review_says_for_which_reasons_it_is() throws Exception {
        assertThat(row("D1-11")).contains("Only after harm or a breakdown or a contested plan.");
    }

    @Test
    void a_condition_says_when_it_fits_what_it_changes_and_who_may_know() throws Exception {
        assertThat(row("D2-02a"))
                .contains("At risk now from somebody they may share a home with.")
                .contains("What is known: at risk from somebody in the meeting", "They share a home: yes or not known")
                .contains("A session of their own.", "No video or phone before they are asked by voice.")
                .contains("Only staff with the duty to see safety information.");
        assertThat(row("D2-11")).contains("How many, or age: 4 to 11");
        assertThat(row("D2-07")).contains("They wished: anything but video");
    }

    @Test
    void outcomes_stand_in_the_order_in_which_they_are_tried() throws Exception {
        assertThat(page())
                .containsSubsequence("id=\"D3-07\"", "id=\"D3-08\"", "id=\"D3-01\"", "id=\"D3-03\"", "id=\"D3-99\"");
        assertThat(row("D3-04"))
                .contains("Waits until a person has decided or asked.", "And whoever the wish itself needs");
    }

    @Test
    void every_row_of_the_tables_stands_on_the_page_once_with_the_version_in_force() throws Exception {
        var written = policy.current();
        var rows = written.base().size()
                + written.conditions().size()
                + written.outcomes().size();

        assertThat(page()).contains(written.version());
        assertThat(page().split("<tr class=\"govuk-table__row\" id=")).hasSize(rows + 1);
    }

    @Test
    void nobody_reads_a_code() throws Exception {
        assertThat(CODE.matcher(page()).results().map(each -> each.group())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY", "IRO", "CHAIR", "MANAGER", "SERVICE_MANAGER", "HEAD_OF_SERVICE"})
    void those_who_keep_or_use_the_policy_find_it_in_their_menu(Role role) throws Exception {
        assertThat(as(role).read(get("/policy"))).contains("href=\"/policy\"");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POLICY", "IRO", "CHAIR", "MANAGER", "SERVICE_MANAGER", "HEAD_OF_SERVICE"},
            mode = Mode.EXCLUDE)
    void others_do_not_see_it(Role role) throws Exception {
        as(role).refused(403, get("/policy"));
        as(role).refused(403, get("/policy/try"));
        assertThat(as(role).read(get("/desk/my-work"))).doesNotContain("href=\"/policy\"");
    }

    @Test
    void policy_staff_start_there() throws Exception {
        assertThat(as(Role.POLICY).leadsTo(get("/"))).isEqualTo("/policy");
    }

    private String row(String id) throws Exception {
        var from = page().split("id=\"" + id + "\"", 2)[1];
        return from.split("</tr>", 2)[0];
    }

    private String page() throws Exception {
        return as(Role.POLICY).read(get("/policy"));
    }

    private Desk as(Role role) {
        return Desk.of(mvc, new ProfessionalId(UUID.randomUUID()), role);
    }
}
