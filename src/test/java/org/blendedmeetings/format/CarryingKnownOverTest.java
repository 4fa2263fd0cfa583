package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.preference.AskedFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is known of a child is known at the next meeting too. */
@BlendedTest
class CarryingKnownOverTest {
    @Autowired
    RecordingKnown recording;

    @Autowired
    KnownFacts facts;

    @Autowired
    Meetings meetings;

    @Autowired
    TestClock clock;

    AskedFamily family;

    @BeforeEach
    void a_review_is_asked_for(@Autowired AutowireCapableBeanFactory beans) {
        family = beans.createBean(ToBeDecided.class).family();
    }

    @Test
    void that_they_live_alone_is_kept_and_what_was_tried_for_one_meeting_is_not() {
        records(alone(List.of()));
        clock.advance(Duration.ofHours(1));
        records(alone(List.of(obstacle())));

        var next = another();

        assertThat(recording.holding(next, worker())).isEqualTo(alone(List.of()));
        assertThat(facts.history(next.id())).singleElement().satisfies(row -> {
            assertThat(row.by()).isEqualTo("Wanda Worker");
            assertThat(row.at()).isEqualTo(TestClock.MONDAY);
        });
    }

    @Test
    void what_was_taken_back_stays_so() {
        records(alone(List.of()));
        clock.advance(Duration.ofHours(1));
        records(RecordedFacts.NOTHING);

        assertThat(known(another().id())).isEqualTo(RecordedFacts.NOTHING);
    }

    @Test
    void where_nothing_was_recorded_nothing_is_known() {
        assertThat(known(another().id())).isEqualTo(RecordedFacts.NOTHING);
    }

    private static RecordedFacts alone(List<RecordedFacts.Tried> obstacles) {
        return new RecordedFacts(false, false, false, false, false, true, List.of(), obstacles);
    }

    private RecordedFacts.Tried obstacle() {
        var child = family.meeting().family().get(0).id();
        return new RecordedFacts.Tried(child, Obstacle.Kind.ROOM, "Asked every hub.");
    }

    private void records(RecordedFacts told) {
        recording.record(family.meeting().reference(), told, worker());
    }

    private RecordedFacts known(MeetingId meeting) {
        return facts.of(meeting);
    }

    private SignedIn worker() {
        return family.signedInWorker();
    }

    private MeetingView another() {
        var request = new RequestMeeting(
                "STABILITY",
                List.of(family.child()),
                LocalDate.of(2026, 11, 20),
                null,
                2,
                null,
                List.of(
                        CircleMember.family(family.mother(), FamilyRole.PARENT, "Philomena"),
                        CircleMember.professional(family.worker(), ProfessionalRole.SOCIAL_WORKER, "Wanda Worker"),
                        CircleMember.professional(family.iro(), ProfessionalRole.TEAM_MANAGER, "Ivor Reviewer")),
                null,
                null,
                null,
                null);
        return meetings.request(request, Actor.SYSTEM).get(0);
    }
}
