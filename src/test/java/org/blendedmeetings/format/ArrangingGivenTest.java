package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.VIDEO;
import static org.mockito.Mockito.mockingDetails;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.helping.Help;
import org.blendedmeetings.helping.WantedFor;
import org.blendedmeetings.meeting.LineSoFar;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.Invocation;

/** What the rows of the policy ask to be arranged becomes somebody's, for those for whom it matters. */
class ArrangingGivenTest {

    @Test
    void a_lent_room_for_who_is_on_a_screen_and_not_for_who_is_in_the_room() {
        assertThat(arranged(ACouncil.about("CIN_REVIEW").privateSpace(Known.NO).parent(VIDEO)))
                .containsExactly(Help.LENT_ROOM);
        assertThat(arranged(ACouncil.about("CIN_REVIEW").privateSpace(Known.NO).parent(IN_PERSON)))
                .isEmpty();
    }

    @Test
    void care_for_a_small_child_while_the_meeting_lasts() {
        assertThat(arranged(ACouncil.about("CIN_REVIEW").child(3, Preference.NOT_ASKED)))
                .containsExactly(Help.CARE_MEANWHILE);
        assertThat(arranged(ACouncil.about("CIN_REVIEW").child(4, IN_PERSON))).isEmpty();
    }

    @Test
    void a_shorter_part_for_a_child_on_video() {
        assertThat(arranged(ACouncil.about("CIN_REVIEW").child(9, VIDEO))).containsExactly(Help.SHORTER_PART);
        assertThat(arranged(ACouncil.about("CIN_REVIEW").child(9, IN_PERSON))).isEmpty();
        assertThat(arranged(ACouncil.about("CIN_REVIEW").child(12, VIDEO))).isEmpty();
    }

    @Test
    void a_session_of_their_own_for_who_was_in_danger_and_for_nobody_else() {
        var council = ACouncil.about("CIN_REVIEW").parent(IN_PERSON).parent(IN_PERSON);
        council.inDanger(0, 1, DangerState.HISTORIC);

        assertThat(arranged(council)).containsExactly(Help.OWN_SESSION);
        assertThat(whom(council)).containsExactly(council.participant(0));
    }

    @Test
    void a_word_about_the_count_for_those_on_video_who_were_not_told() {
        var council = ACouncil.about("CIN_REVIEW").parent(VIDEO).parent(IN_PERSON);
        council.soFar = new LineSoFar(Line.SOCIAL_CARE, 3, false, List.of());

        assertThat(arranged(council)).containsExactly(Help.TELL_COUNT);
        assertThat(whom(council)).containsExactly(council.participant(0));
        var told = new RecordedFacts(true, false, false, false, false, false, List.of(), List.of());
        var other = ACouncil.about("CIN_REVIEW").parent(VIDEO).records(told);
        other.soFar = council.soFar;
        assertThat(arranged(other)).isEmpty();
    }

    @Test
    void company_in_the_room_for_who_lives_alone() {
        var alone = new RecordedFacts(false, false, false, false, false, true, List.of(), List.of());

        assertThat(arranged(ACouncil.about("CIN_REVIEW")
                        .child(17, IN_PERSON)
                        .parent(IN_PERSON)
                        .records(alone)))
                .containsExactly(Help.COMPANY);
        assertThat(arranged(ACouncil.about("CIN_REVIEW").child(17, VIDEO).records(alone)))
                .isEmpty();
    }

    private static Set<Help> arranged(ACouncil council) {
        decide(council);
        return asked(council).map(call -> call.<Help>getArgument(1)).collect(Collectors.toSet());
    }

    private static Set<Object> whom(ACouncil council) {
        return asked(council)
                .map(call -> call.<WantedFor>getArgument(0).participant())
                .collect(Collectors.toSet());
    }

    private static void decide(ACouncil council) {
        var chair = Somebody.who(council.chair, Role.CHAIR);
        council.recommend().ifPresent(id -> council.approvals.decide(id, chair, Choice.asAsked(), Reason.NONE));
    }

    private static Stream<Invocation> asked(ACouncil council) {
        return mockingDetails(council.helping).getInvocations().stream()
                .filter(call -> call.getMethod().getName().equals("needed"));
    }
}
