package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.policy.PolicyOffice.HEAD;
import static org.blendedmeetings.policy.PolicyOffice.OFFICER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.DecidingChanges;
import org.blendedmeetings.policy.DraftingChanges;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.LookingAtRelease;
import org.blendedmeetings.policy.NothingPublished;
import org.blendedmeetings.policy.PolicyOffice;
import org.blendedmeetings.policy.ProposingChanges;
import org.blendedmeetings.policy.RowDifference;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An upgrade never overwrites what the council published: policy staff see the difference and take it over, or keep theirs. */
@BlendedTest
@ExtendWith(NothingPublished.class)
class UpgradedTablesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private PolicyOffice office;
    private String upgrade;

    @Autowired
    MockMvc mvc;

    @Autowired
    CouncilPolicy policy;

    @Autowired
    RepositoryService repository;

    @Autowired
    LookingAtRelease release;

    @Autowired
    DraftingChanges drafting;

    @Autowired
    ProposingChanges proposing;

    @Autowired
    DecidingChanges deciding;

    @BeforeEach
    void nothing_published(PolicyOffice its) {
        office = its;
    }

    @AfterEach
    void as_it_was() {
        if (upgrade != null) {
            repository.deleteDeployment(upgrade, true);
        }
    }

    @Test
    void what_the_council_published_stays_in_force_and_the_difference_is_shown() {
        office.approved("D1-17", "video", "2", MONDAY);
        assertThat(release.differences()).isEmpty();
        upgraded(new EditedTables()
                .says(PolicyReader.BASE, "rule_D1_17", "phone", "\"2\"")
                .says(PolicyReader.BASE, "rule_D1_25", "words", "\"Choose as you like.\""));

        assertThat(words("YJ_REVIEW")).contains("You can choose.");
        assertThat(release.differences())
                .extracting(RowDifference::row, RowDifference::kind)
                .extracting(Object::toString)
                .containsExactly("(\"D1-17\", CHANGED)", "(\"D1-25\", CHANGED)");
        assertThat(release.differences().get(0).cells())
                .extracting(RowDifference.CellDifference::heading, RowDifference.CellDifference::after)
                .extracting(Object::toString)
                .containsExactly("(\"Phone (T)\", \"2\")");
    }

    @Test
    void a_council_that_has_published_nothing_has_the_tables_of_the_release() {
        upgraded(new EditedTables().says(PolicyReader.BASE, "rule_D1_25", "words", "\"Choose as you like.\""));

        assertThat(words("YJ_REVIEW")).contains("Choose as you like.");
        assertThat(release.differences()).isEmpty();
    }

    @Test
    void a_row_is_taken_over_or_kept_by_a_change_like_any_other() {
        office.approved("D1-17", "video", "2", MONDAY);
        upgraded(new EditedTables()
                .says(PolicyReader.BASE, "rule_D1_24", "words", "\"Come and meet us.\"")
                .says(PolicyReader.BASE, "rule_D1_25", "words", "\"Choose as you like.\""));
        var change = drafting.start(OFFICER);
        release.settle(change, "D1-25", true, OFFICER);
        release.settle(change, "D1-24", false, OFFICER);
        proposing.propose(change, "As the release has it.", MONDAY, OFFICER);
        assertThat(words("YJ_REVIEW")).contains("You can choose.");

        deciding.approve(change, "", HEAD);

        assertThat(words("YJ_REVIEW")).contains("Choose as you like.");
        assertThat(words("YJ_PANEL")).contains("You should meet the panel.");
        assertThat(release.differences()).isEmpty();
        assertThat(policy.current()
                        .base("CIN_REVIEW", EarlyReason.UNKNOWN)
                        .orElseThrow()
                        .tiers())
                .containsValue(2);
    }

    @Test
    void policy_staff_see_the_difference_and_choose_on_a_page() throws Exception {
        office.approved("D1-17", "video", "2", MONDAY);
        upgraded(new EditedTables()
                .says(PolicyReader.BASE, "rule_D1_24", "words", "\"Come and meet us.\"")
                .says(PolicyReader.BASE, "rule_D1_25", "words", "\"Choose as you like.\""));
        var officer = new Desk(mvc, OFFICER);
        assertThat(officer.read(get("/policy")))
                .contains("An upgrade brought 2 rows that are not as the council published");
        assertThat(new Desk(mvc, HEAD).read(get("/policy"))).doesNotContain("An upgrade brought");
        assertThat(officer.read(get("/policy/release")))
                .contains("D1-25", "changed in the release", "Before: You can choose.", "Now: Choose as you like.")
                .contains("Start a change")
                .doesNotContain("Take D1-25 over");

        var change = officer.leadsTo(post("/policy/changes")).replace("/rows", "");
        assertThat(officer.read(get(change))).contains("Take rows of the release over, or keep ours");
        assertThat(officer.read(get(change + "/release"))).contains("Take D1-25 over", "Keep ours for D1-24");
        officer.leadsTo(post(change + "/release").param("row", "D1-25").param("take", "true"));
        officer.leadsTo(post(change + "/release").param("row", "D1-24").param("take", "false"));

        assertThat(officer.read(get(change + "/release"))).contains("The row of the release is taken over");
        assertThat(officer.read(get(change)))
                .contains("The row of the release is taken over", "The council keeps its own row");
        officer.refused(404, post(change + "/release").param("row", "D1-01").param("take", "true"));
    }

    @Test
    void a_row_that_is_gone_or_new_is_taken_over_in_its_place() {
        office.approved("D1-17", "video", "2", MONDAY);
        upgraded(new EditedTables().without(PolicyReader.CONDITIONS, "rule_D2_20"));
        var gone = drafting.start(OFFICER);
        release.settle(gone, "D2-20", true, OFFICER);
        proposing.propose(gone, "Gone.", MONDAY, OFFICER);
        deciding.approve(gone, "", HEAD);
        assertThat(release.differences()).isEmpty();
        repository.deleteDeployment(upgrade, true);
        upgrade = null;

        assertThat(release.differences()).extracting(RowDifference::kind).isEqualTo(List.of(RowDifference.Kind.NEW));
        var back = drafting.start(OFFICER);
        release.settle(back, "D2-20", true, OFFICER);
        proposing.propose(back, "Back again.", MONDAY, OFFICER);
        deciding.approve(back, "", HEAD);
        assertThat(release.differences()).isEmpty();
    }

    @Test
    void a_row_that_changed_once_more_while_it_waited_is_looked_at_again() {
        office.approved("D1-17", "video", "2", MONDAY);
        upgraded(new EditedTables().says(PolicyReader.BASE, "rule_D1_25", "words", "\"Choose as you like.\""));
        var change = drafting.start(OFFICER);
        release.settle(change, "D1-25", true, OFFICER);
        repository.deleteDeployment(upgrade, true);
        upgraded(new EditedTables().says(PolicyReader.BASE, "rule_D1_25", "words", "\"Choose.\""));

        assertThatThrownBy(() -> proposing.propose(change, "Why", MONDAY, OFFICER))
                .hasMessageContaining("Row D1-25 has changed since");
    }

    private Optional<String> words(String type) {
        return policy.current().base(type, EarlyReason.UNKNOWN).map(BaseRow::words);
    }

    /** As a newer release would bring it. */
    private void upgraded(EditedTables tables) {
        var deployment = repository.createDeployment().name("a newer release").source("test");
        PolicyDmn.FILES.forEach((key, file) ->
                deployment.addString(file.getFileName().toString(), Dmn.convertToString(tables.model(key))));
        upgrade = deployment.deploy().getId();
    }
}
