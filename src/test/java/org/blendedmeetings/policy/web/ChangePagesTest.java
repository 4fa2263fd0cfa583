package org.blendedmeetings.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.policy.PolicyOffice.HEAD;
import static org.blendedmeetings.policy.PolicyOffice.OFFICER;
import static org.blendedmeetings.policy.PolicyOffice.SECOND;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.policy.NothingPublished;
import org.blendedmeetings.policy.PolicyOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages on which a change of the policy is written, proposed, decided and looked up. */
@BlendedTest
@ExtendWith(NothingPublished.class)
class ChangePagesTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    private PolicyOffice office;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void nothing_published(PolicyOffice its) {
        office = its;
    }

    @Test
    void a_change_is_written_row_by_row_and_proposed() throws Exception {
        var rows = as(OFFICER).leadsTo(post("/policy/changes"));
        assertThat(as(OFFICER).read(get(rows))).contains("D1-17: ", "Not the council's to change", "Equality Act 2010");
        var change = rows.replace("/rows", "");
        assertThat(as(OFFICER).read(get(rows + "/D1-17")))
                .contains("Change row D1-17", "inferred from the source report", "Team manager must agree");
        as(OFFICER).leadsTo(post(rows + "/D1-17").param("values[video]", "2"));
        assertThat(as(OFFICER).read(get(change)))
                .contains("Being written", "Video", "Allowed", "Social care service manager must agree");
        assertThat(as(OFFICER).read(get(change + "/comparison")))
                .contains("Meetings decided from 23 August 2026 to 23 November 2026");
        as(OFFICER)
                .leadsTo(post(change + "/propose")
                        .param("why", "Families told us.")
                        .param("appliesFrom", "1 12 2026"));
        assertThat(as(OFFICER).read(get(change)))
                .contains("Waits for a second person", "Tuesday 1 December 2026", "Take it back")
                .doesNotContain("Approve it");
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_kept() throws Exception {
        var change = office.draft("D1-17", "video", "2");

        assertThat(as(OFFICER)
                        .read(post(row(change, "D1-06"))
                                .param("values[video]", "q")
                                .param("values[phone]", "2")))
                .contains("There is a problem", "Row D1-06: video is &#39;q&#39;", "href=\"#values")
                .containsPattern("value=\"2\" selected=\"selected\"");
        assertThat(as(OFFICER).read(post(row(change, "D1-06")).param("values[video]", "R")))
                .contains("exactly one format is recommended, not 2");
        assertThat(as(OFFICER).read(get(row(change, "D2-02a")))).contains("keeps somebody safe");
        assertThat(as(OFFICER).read(post(row(change, "D2-02a")).param("values[holds]", "")))
                .contains("D2-02a is not the council&#39;s to change");
        assertThat(as(OFFICER)
                        .read(post(at(change) + "/propose").param("why", "").param("appliesFrom", "1 12 2026")))
                .contains("There is a problem", "Say why");
        assertThat(as(OFFICER)
                        .read(post(at(change) + "/propose").param("why", "So").param("appliesFrom", "1 11 2026")))
                .contains("today or later");
        as(OFFICER).refused(404, get(row(change, "D9-99")));
    }

    @Test
    void the_second_person_approves_and_readers_of_the_policy_see_what_is_to_come() throws Exception {
        var change = office.proposed("D1-17", "video", "2", LATER);

        assertThat(as(HEAD).read(get("/policy"))).contains("1 change of the policy waits for you to decide");
        assertThat(as(HEAD).read(get("/decisions"))).contains("1 change of the policy waits for you to decide");
        assertThat(as(OFFICER).read(get("/policy"))).doesNotContain("for you to decide");
        assertThat(as(HEAD).read(get(at(change)))).contains("Decide it", "Families told us.");
        assertThat(as(HEAD).read(post(at(change) + "/decision")
                        .param("act", "refuse")
                        .param("words", "")))
                .contains("There is a problem", "Say why you refuse it");
        as(HEAD).leadsTo(post(at(change) + "/decision").param("act", "approve").param("words", "Good."));
        assertThat(as(HEAD).read(get(at(change)))).contains("Approved", "Patricia Head", ": Good.");
        assertThat(as(PolicyOffice.somebody("Ira", Role.IRO)).read(get("/policy")))
                .contains("Approved and not yet in force: council 1, from 1 December 2026.", "base-format 1");
        assertThat(as(SECOND).read(get("/policy/changes"))).contains("council 1", "its day has not come");
    }

    @Test
    void who_wrote_it_cannot_decide_it() throws Exception {
        var change = office.proposed("D1-17", "video", "2", LATER);

        assertThat(as(OFFICER).refused(403, post(at(change) + "/decision").param("act", "approve")))
                .contains("somebody else has to decide it");
        assertThat(as(SECOND).refused(403, post(row(change, "D1-06")).param("values[phone]", "2")))
                .contains("Samuel Officer");
    }

    @Test
    void it_is_taken_back_left_as_it_is_and_withdrawn() throws Exception {
        var change = office.proposed("D1-17", "video", "2", LATER);

        as(OFFICER).leadsTo(post(at(change) + "/take-back"));
        as(OFFICER).leadsTo(post(row(change, "D1-17") + "/leave"));
        assertThat(as(OFFICER).read(get(at(change)))).contains("Nothing yet.");
        as(OFFICER).leadsTo(post(at(change) + "/withdraw"));
        assertThat(as(OFFICER).read(get(at(change)))).contains("Withdrawn").doesNotContain("Withdraw it");
        as(OFFICER).refused(409, post(at(change) + "/take-back"));
    }

    @Test
    void administrators_see_what_was_changed_by_whom_and_why_and_nothing_to_press() throws Exception {
        var change = office.approved("D1-17", "video", "2", LATER);
        var administrator = as(PolicyOffice.somebody("Ada", Role.ADMINISTRATOR));

        assertThat(administrator.read(get("/policy/changes"))).contains("D1-17").doesNotContain("Start a change");
        var page = administrator.read(get(at(change)));
        assertThat(page.replaceAll("<[^>]+>", ""))
                .contains(
                        "Change of the policy proposed, D1-17. Families told us.",
                        "Patricia Head: Change of the policy approved");
        assertThat(page).doesNotContain("<textarea");
        administrator.refused(403, get(at(change) + "/comparison"));
    }

    @ParameterizedTest
    @EnumSource(names = {"IRO", "CHAIR", "MANAGER", "SERVICE_MANAGER", "SOCIAL_WORKER", "BUSINESS_SUPPORT"})
    void nobody_else_sees_or_writes_a_change(Role role) throws Exception {
        var change = office.proposed("D1-17", "video", "2", LATER);
        var other = as(PolicyOffice.somebody("Otto", role));

        other.refused(403, get("/policy/changes"));
        other.refused(403, post("/policy/changes"));
        other.refused(403, get(at(change)));
        other.refused(403, post(at(change) + "/decision").param("act", "approve"));
        other.refused(403, get("/policy/release"));
    }

    private static String at(UUID change) {
        return "/policy/changes/" + change;
    }

    private static String row(UUID change, String row) {
        return at(change) + "/rows/" + row;
    }

    private Desk as(SignedIn who) {
        return new Desk(mvc, who);
    }
}
