package org.blendedmeetings.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
    private final ProfessionalId iro = someone();
    private final ProfessionalId chair = someone();
    private final ProfessionalId worker = someone();
    private final ProfessionalId manager = someone();
    private final RoutingFixtures staff = new RoutingFixtures();

    @ParameterizedTest
    @CsvSource({
        "CLA_REVIEW_N, IRO, IRO service manager",
        "SHORT_BREAK_REVIEW, IRO, IRO service manager",
        "ADOPTION_PLACED_1, IRO, IRO service manager",
        "RCPC_N, Conference chair, Child protection service manager",
        "ICPC, Conference chair, Child protection service manager",
        "STRATEGY, Team manager, Social care service manager",
        "CORE_GROUP_1, Team manager, Social care service manager",
        "S17_SHORT_BREAK, Team manager, Social care service manager",
        "SECURE_REVIEW, Panel chair, IRO service manager",
        "EH_CONTACT, Early help manager, Early help service manager",
        "FGC, Coordinator's manager, Service manager",
        "PEP_N, Virtual school head, Education service manager",
        "YJ_PANEL, Youth justice manager, Youth justice service manager"
    })
    void the_approvers_of_each_line_are_called_as_the_policy_calls_them(String type, String tier1, String tier2) {
        var meeting = AMeeting.of(type)
                .with(iro, ProfessionalRole.IRO)
                .with(chair, ProfessionalRole.CHAIR)
                .with(worker, ProfessionalRole.SOCIAL_WORKER)
                .view();

        assertThat(staff.routing().approver(1, meeting).label()).isEqualTo(tier1);
        assertThat(staff.routing().approver(2, meeting).label()).isEqualTo(tier2);
        assertThat(staff.routing().approver(3, meeting).label()).isEqualTo("Head of service");
    }

    @Test
    void the_childs_own_iro_agrees_to_a_review() {
        var meeting =
                AMeeting.of("CLA_REVIEW_N").with(iro, ProfessionalRole.IRO).view();

        assertThat(staff.routing().approver(1, meeting).person()).isEqualTo(iro);
    }

    @Test
    void a_conference_without_a_chair_goes_to_whoever_allocates_chairs() {
        var meeting = AMeeting.of("ICPC").view();

        var tier1 = staff.routing().approver(1, meeting);

        assertThat(tier1.person()).isNull();
        assertThat(tier1.role()).isEqualTo(Role.SERVICE_MANAGER);
        assertThat(tier1.line()).isEqualTo(Line.CONFERENCES);
    }

    @Test
    void the_workers_manager_agrees_in_social_care_and_never_the_worker_who_convenes() {
        var meeting = AMeeting.of("CIN_REVIEW")
                .with(worker, ProfessionalRole.SOCIAL_WORKER)
                .view();

        assertThat(staff.manages(manager, worker).routing().approver(1, meeting).person())
                .isEqualTo(manager);
        assertThat(staff.manages(worker, worker).routing().approver(1, meeting).person())
                .isNull();
    }

    @Test
    void a_pathway_plan_changes_hands_at_eighteen() {
        var meeting =
                AMeeting.of("PATHWAY_REVIEW").with(iro, ProfessionalRole.IRO).view();

        assertThat(staff.childOfAge(17).routing().approver(1, meeting).label()).isEqualTo("IRO");
        assertThat(staff.childOfAge(18).routing().approver(1, meeting).label()).isEqualTo("Leaving care manager");
    }

    @Test
    void the_cover_of_a_chair_is_who_was_named_and_else_their_manager() {
        var named = someone();
        var meeting = AMeeting.of("RCPC_N").with(chair, ProfessionalRole.CHAIR).view();

        var byManager = staff.manages(manager, chair).routing().who(Duty.TIER_1_COVER, meeting);
        var byName = staff.covers(named, chair).routing().who(Duty.TIER_1_COVER, meeting);

        assertThat(byManager.person()).isEqualTo(manager);
        assertThat(byName.person()).isEqualTo(named);
        assertThat(byName.label()).isEqualTo("Cover for the conference chair");
    }

    @Test
    void work_is_for_its_owner_who_covers_them_and_nobody_else() {
        var cover = someone();
        var routing = staff.covers(cover, chair).routing();
        var work = new Assignee(chair, Role.CHAIR, Line.CONFERENCES, "Conference chair");

        assertThat(routing.isFor(Somebody.who(chair, Role.CHAIR), work)).isTrue();
        assertThat(routing.isFor(Somebody.who(cover, Role.CHAIR), work)).isTrue();
        assertThat(routing.isFor(Somebody.with(Role.CHAIR), work)).isFalse();
    }

    @Test
    void a_groups_work_is_for_those_who_hold_the_role_for_that_line() {
        var routing = staff.routing();
        var work = new Assignee(null, Role.MANAGER, Line.EARLY_HELP, "Early help manager");

        assertThat(routing.isFor(Somebody.with(Role.MANAGER, Line.EARLY_HELP), work))
                .isTrue();
        assertThat(routing.isFor(Somebody.with(Role.MANAGER, Line.EDUCATION), work))
                .isFalse();
        assertThat(routing.isFor(Somebody.with(Role.SERVICE_MANAGER, Line.EARLY_HELP), work))
                .isFalse();
    }

    private static ProfessionalId someone() {
        return new ProfessionalId(Ids.next());
    }
}
