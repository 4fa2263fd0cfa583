package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.NO_REPLY;
import static org.blendedmeetings.preference.Preference.VIDEO;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;

class ApprovalsTest {
    private static final Reason GOOD = new Reason(ReasonCode.SAFETY, "We agreed with her that this is safer.");
    private static final SignedIn HEAD = Somebody.with(Role.HEAD_OF_SERVICE);

    @Test
    void what_was_asked_for_and_is_allowed_is_confirmed_with_one_key() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO).parent(IN_PERSON);
        var id = council.recommend().orElseThrow();

        council.approvals.decide(id, iro(council), Choice.asAsked(), Reason.NONE);

        assertThat(given(council).format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(council.row(id).state()).isEqualTo(DecisionState.DECIDED);
        assertThat(council.announced(FormatDecided.class)).hasSize(1);
    }

    @Test
    void another_format_needs_a_reason_and_makes_it_the_chairs_to_tell() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();
        var room = Choice.of("IN_PERSON");

        assertThatThrownBy(() -> council.approvals.decide(id, iro(council), room, Reason.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("choose the reason");
        assertThatThrownBy(() ->
                        council.approvals.decide(id, iro(council), room, new Reason(ReasonCode.SAFETY, "Because.")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("20 characters");

        council.approvals.decide(id, iro(council), room, GOOD);

        verify(council.exceptions).raise(eq(EX_PREF), any(), contains("decision:" + id), contains("Ring them"));
        assertThat(council.row(id).people().get(0).given()).isEqualTo(Given.NO);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIR_AVAILABILITY", "STAFF_PREFERENCE", "PROFESSIONALS_TRAVEL", "NO_ROOM", "HABIT"})
    void convenience_is_refused_by_name(ReasonCode convenience) {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();

        assertThatThrownBy(() -> council.approvals.decide(
                        id, iro(council), Choice.of("IN_PERSON"), new Reason(convenience, "It has always been so.")))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(convenience.words());
    }

    @Test
    void a_screen_at_an_initial_conference_has_to_be_absolutely_necessary() {
        var council = ACouncil.about("ICPC").parent(VIDEO);
        var id = council.recommend().orElseThrow();

        assertThatThrownBy(() -> council.approvals.decide(id, HEAD, Choice.asAsked(), GOOD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("absolutely necessary");
        var convenience = new Reason(ReasonCode.MEDICAL_OR_CUSTODY, "There is no room with a screen that day.");
        assertThatThrownBy(() -> council.approvals.decide(id, HEAD, Choice.asAsked(), convenience))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("No room is convenience");

        var necessary = new Reason(ReasonCode.MEDICAL_OR_CUSTODY, "She is in hospital and her nurse sits with her.");
        council.approvals.decide(id, HEAD, Choice.asAsked(), necessary);
        assertThat(given(council).format()).isEqualTo(Format.VIDEO);
    }

    @Test
    void prison_is_a_reason_for_that_one_adult_only() {
        var council = ACouncil.about("ICPC").parent(VIDEO).parent(VIDEO);
        var id = council.recommend().orElseThrow();
        var prison = new Reason(ReasonCode.ABROAD_OR_PRISON, "The father is in prison until the summer.");

        assertThatThrownBy(() -> council.approvals.decide(id, HEAD, Choice.asAsked(), prison))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("that one adult");
    }

    @Test
    void an_approver_without_the_tier_is_refused_and_told_whose_it_is() {
        var council = ACouncil.about("ICPC").parent(VIDEO);
        var id = council.recommend().orElseThrow();

        assertThatThrownBy(() -> council.approvals.decide(id, chair(council), Choice.of("IN_PERSON"), GOOD))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN))
                .hasMessageContaining("head of service");
    }

    @Test
    void somebody_without_any_part_in_it_is_told_there_is_nothing() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();

        assertThatThrownBy(() -> council.approvals.decide(id, Somebody.with(Role.IRO), Choice.asAsked(), Reason.NONE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    void whoever_holds_a_higher_tier_may_decide_too() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();

        council.approvals.decide(id, HEAD, Choice.asAsked(), Reason.NONE);

        assertThat(council.row(id).verdict().decidedBy()).isEqualTo(HEAD.professional());
    }

    @Test
    void who_comes_second_is_told_who_decided_and_what() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();
        council.approvals.decide(id, iro(council), Choice.asAsked(), Reason.NONE);

        assertThatThrownBy(() -> council.approvals.decide(id, HEAD, Choice.of("IN_PERSON"), GOOD))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT))
                .hasMessageContaining("decided already by Sam Sample");
    }

    @Test
    void nobody_agrees_to_a_departure_they_put_forward() {
        var council = ACouncil.about("RCPC_1").parent(IN_PERSON);
        var id = council.recommend().orElseThrow();
        var video = Choice.of("VIDEO");
        var both = new Somebody()
                .id(council.chair)
                .role(Role.CHAIR)
                .role(Role.SERVICE_MANAGER, Line.CONFERENCES)
                .signedIn();

        assertThatThrownBy(() -> council.approvals.decide(id, chair(council), video, GOOD))
                .hasMessageContaining("child protection service manager");
        council.approvals.putForward(id, chair(council), video, "The school can only join on a screen.");

        assertThat(council.row(id).tier()).isEqualTo(2);
        assertThat(council.row(id).owner().role()).isEqualTo(Role.SERVICE_MANAGER);
        assertThatThrownBy(() -> council.approvals.decide(id, both, video, GOOD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("somebody else has to agree");
        council.approvals.decide(id, Somebody.with(Role.SERVICE_MANAGER, Line.CONFERENCES), video, GOOD);
        assertThat(given(council).format()).isEqualTo(Format.VIDEO);
    }

    @Test
    void what_is_never_held_that_way_cannot_be_chosen() {
        var council = ACouncil.about("RCPC_N").parent(IN_PERSON);
        var id = council.recommend().orElseThrow();

        assertThatThrownBy(() -> council.approvals.decide(id, chair(council), Choice.of("PHONE"), GOOD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("'PHONE' is not one of the ways");
    }

    @Test
    void one_waiting_wish_is_given_and_another_refused() {
        var council = ACouncil.about("RCPC_1").parent(IN_PERSON).parent(VIDEO).parent(VIDEO);
        var id = council.recommend().orElseThrow();
        var refused = council.row(id).people().get(2).participant();

        council.approvals.decide(id, chair(council), new Choice(Option.AS_ASKED, Set.of(refused)), GOOD);

        assertThat(council.row(id).people())
                .extracting(DecisionPerson::given)
                .containsExactly(Given.YES, Given.YES, Given.NO);
        assertThat(given(council).format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
    }

    @Test
    void many_are_confirmed_at_once_and_those_that_changed_are_named() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();

        var first = council.approvals.confirmMany(List.of(id), iro(council));
        var second = council.approvals.confirmMany(List.of(id), iro(council));

        assertThat(first.done()).containsExactly(id);
        assertThat(second.done()).isEmpty();
        assertThat(second.problems()).singleElement().asString().contains(": This format has been decided already");
    }

    @Test
    void a_departure_is_never_confirmed_among_many() {
        var council = ACouncil.about("ICPC").parent(VIDEO);
        var id = council.recommend().orElseThrow();

        assertThat(council.approvals.confirmMany(List.of(id), HEAD).problems()).hasSize(1);
        assertThat(council.row(id).state()).isEqualTo(DecisionState.OPEN);
    }

    @Test
    void no_row_is_decided_with_a_reason_only() {
        var council = ACouncil.about("CLA_REVIEW_EARLY").child(14, IN_PERSON);
        var id = council.recommend().orElseThrow();

        assertThatThrownBy(() -> council.approvals.decide(id, iro(council), Choice.of("IN_PERSON"), Reason.NONE))
                .isInstanceOf(Refused.class);
        council.approvals.decide(id, iro(council), Choice.of("IN_PERSON"), GOOD);
        assertThat(given(council).format()).isEqualTo(Format.IN_PERSON);
    }

    @Test
    void a_question_goes_to_the_worker_and_comes_back() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();
        var worker = Somebody.who(council.worker, Role.SOCIAL_WORKER);

        council.approvals.ask(id, iro(council), "Is the house quiet at that hour?");

        assertThat(council.decisions.waitingFor(iro(council))).isEmpty();
        assertThat(council.decisions.questionsFor(worker)).hasSize(1);
        assertThat(council.announced(QuestionAsked.class)).hasSize(1);
        assertThatThrownBy(() -> council.approvals.answer(id, iro(council), "Yes."))
                .isInstanceOf(Refused.class);

        council.approvals.answer(id, worker, "Yes, her carer makes sure.");

        assertThat(council.announced(QuestionAnswered.class)).hasSize(1);
        assertThat(council.decisions.waitingFor(iro(council))).hasSize(1);
    }

    @Test
    void deciding_without_waiting_for_the_answer_takes_the_question_back() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO);
        var id = council.recommend().orElseThrow();
        council.approvals.ask(id, iro(council), "Is the house quiet at that hour?");

        council.approvals.decide(id, iro(council), Choice.asAsked(), Reason.NONE);

        assertThat(council.announced)
                .hasExactlyElementsOfTypes(
                        FormatRecommended.class, QuestionAsked.class, QuestionAnswered.class, FormatDecided.class);
    }

    @Test
    void the_list_shows_days_waited_and_the_limit_and_the_page_the_childs_own_words() {
        var council = ACouncil.about("CLA_REVIEW_N").child(14, VIDEO).parent(NO_REPLY);
        var id = council.recommend().orElseThrow();
        council.clock.setTo(Instant.parse("2026-11-25T10:00:00Z"));

        assertThat(council.decisions.waitingFor(iro(council))).singleElement().satisfies(line -> {
            assertThat(line.waitingDays()).isEqualTo(2);
            assertThat(line.confirmable()).isTrue();
            assertThat(line.limit()).isEqualTo(council.meeting.view().limit());
        });
        var page = council.decisions.open(id, iro(council));
        assertThat(page.child().orElseThrow().ownWords()).isEqualTo("I would like my dog there.");
        assertThat(page.options().get(0).key()).isEqualTo(Option.AS_ASKED);
        assertThat(page.mine()).isTrue();
    }

    private static SignedIn iro(ACouncil council) {
        return Somebody.who(council.chair, Role.IRO);
    }

    private static SignedIn chair(ACouncil council) {
        return Somebody.who(council.chair, Role.CHAIR);
    }

    private static FormatGiven given(ACouncil council) {
        var given = ArgumentCaptor.forClass(FormatGiven.class);
        verify(council.meetings).formatDecided(any(), given.capture(), any(), any());
        return given.getValue();
    }
}
