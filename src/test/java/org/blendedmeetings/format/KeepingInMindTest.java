package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.preference.Preference.IN_PERSON;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.junit.jupiter.api.Test;

class KeepingInMindTest {
    private static final SignedIn CLERK = Somebody.with(Role.BUSINESS_SUPPORT);
    private static final SignedIn DUTY =
            new SignedIn(UUID.randomUUID(), "Dana Duty", Set.of(Role.HEAD_OF_SERVICE), Set.of(), true);

    @Test
    void whoever_books_and_leads_a_meeting_reads_what_rows_ask_of_them() {
        var council = ACouncil.about("CIN_REVIEW").parent(IN_PERSON);
        council.records(
                new RecordedFacts(false, false, false, false, true, false, List.of(council.participant(0)), List.of()));
        council.recommend();

        assertThat(read(council, CLERK))
                .containsExactlyInAnyOrder(
                        "A disabled child: the family chooses the place.",
                        "Somebody does not want camera or recording: camera off is allowed, recording is off; the chair is told.");
    }

    @Test
    void what_tells_of_danger_is_read_by_the_duty_alone() {
        var council = ACouncil.about("CIN_REVIEW").parent(IN_PERSON);
        council.records(new RecordedFacts(false, true, true, false, false, false, List.of(), List.of()));
        council.recommend();

        assertThat(read(council, CLERK)).isEmpty();
        assertThat(read(council, DUTY))
                .anySatisfy(each -> assertThat(each).contains("a legal adviser attends"))
                .anySatisfy(each -> assertThat(each).contains("in person at least once a year"));
    }

    @Test
    void there_is_nothing_to_keep_in_mind_before_the_policy_was_asked() {
        assertThat(read(ACouncil.about("CIN_REVIEW"), DUTY)).isEmpty();
    }

    private static List<String> read(ACouncil council, SignedIn reader) {
        return council.keepingInMind.about(council.meeting.view().id(), reader);
    }
}
