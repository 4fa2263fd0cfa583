package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.policy.PolicyOffice.HEAD;
import static org.blendedmeetings.policy.PolicyOffice.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.DecidingChanges;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.NothingPublished;
import org.blendedmeetings.policy.PolicyOffice;
import org.blendedmeetings.policy.PolicyReading;
import org.blendedmeetings.policy.PolicyTables;
import org.blendedmeetings.policy.PublishedPolicies;
import org.blendedmeetings.shared.Refused;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What was published decides on every node, after a restart, and once however many people agree at one moment. */
@BlendedTest
@ExtendWith(NothingPublished.class)
class PublishedTablesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private PolicyOffice office;

    @Autowired
    CouncilPolicy policy;

    @Autowired
    PolicyReading reading;

    @Autowired
    PublishedPolicies published;

    @Autowired
    DeployedTables deployed;

    @Autowired
    DecisionService decisions;

    @Autowired
    MeetingTypes types;

    @Autowired
    DecidingChanges deciding;

    @BeforeEach
    void nothing_published(PolicyOffice its) {
        office = its;
    }

    @Test
    void another_node_and_one_that_starts_anew_decide_by_the_same_version() {
        var other = node();
        assertThat(phone(other.current())).isEqualTo(1);
        office.approved("D1-17", "phone", "3", MONDAY);

        for (var each : List.of(policy.current(), other.current(), node().current())) {
            assertThat(each.version()).isEqualTo("council 1, from 23 November 2026");
            assertThat(phone(each)).isEqualTo(3);
        }
    }

    @Test
    void the_policy_page_reads_what_was_published() {
        office.approved("D1-17", "words", "Tell us what suits you.", MONDAY);

        assertThat(reading.current().version()).isEqualTo("council 1, from 23 November 2026");
        assertThat(reading.current().base())
                .filteredOn(each -> each.says().id().equals("D1-17"))
                .allSatisfy(each -> assertThat(each.says().words()).isEqualTo("Tell us what suits you."));
    }

    @Test
    void a_version_answers_as_the_tables_it_was_made_from_wherever_it_was_not_changed() {
        var before = policy.current();
        office.approved("D1-17", "phone", "3", MONDAY);
        var after = policy.current();

        types.all().stream().filter(type -> !type.code().equals("CIN_REVIEW")).forEach(type -> {
            for (var reason : EarlyReason.values()) {
                var was = before.base(type.code(), reason);
                var is = after.base(type.code(), reason);
                assertThat(is.map(row -> Map.of("R", row.recommended(), "a", row.allowed(), "t", row.tiers())))
                        .isEqualTo(
                                was.map(row -> Map.of("R", row.recommended(), "a", row.allowed(), "t", row.tiers())));
            }
        });
    }

    @Test
    void of_two_changes_agreed_to_at_one_moment_one_is_published_and_the_other_told() throws Exception {
        var one = office.proposed("D1-17", "phone", "3", MONDAY);
        var other = office.proposed("D1-18", "phone", "3", MONDAY);

        var together = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var said = List.of(
                    pool.submit(approving(one, HEAD, together)), pool.submit(approving(other, SECOND, together)));
            assertThat(List.of(said(said.get(0)), said(said.get(1))))
                    .containsExactlyInAnyOrder(
                            "published",
                            "The policy has changed since this was proposed: it has to be looked at and proposed again.");
        } finally {
            pool.shutdown();
        }
        assertThat(published.all()).hasSize(1);
    }

    private Callable<String> approving(UUID change, SignedIn who, CyclicBarrier together) {
        return () -> {
            together.await();
            deciding.approve(change, "", who);
            return "published";
        };
    }

    private static String said(Future<String> answer) throws Exception {
        try {
            return answer.get();
        } catch (java.util.concurrent.ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(Refused.class);
            return e.getCause().getMessage();
        }
    }

    private static int phone(PolicyTables tables) {
        return tables.base("CIN_REVIEW", EarlyReason.UNKNOWN)
                .orElseThrow()
                .tierOf(Format.PHONE)
                .orElseThrow();
    }

    private DmnPolicy node() {
        return new DmnPolicy(published, deployed, decisions, types);
    }
}
