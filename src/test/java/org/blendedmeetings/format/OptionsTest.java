package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.meeting.AttendanceMode.PHONE;
import static org.blendedmeetings.meeting.AttendanceMode.ROOM;
import static org.blendedmeetings.meeting.AttendanceMode.VIDEO;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.NO_REPLY;

import java.util.List;
import java.util.Set;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void as_asked_comes_first_and_needs_no_reason_when_it_meets_every_wish() {
        var first = ACase.of("CLA_REVIEW_N")
                .child(14, Preference.VIDEO)
                .mother(IN_PERSON)
                .options()
                .all()
                .get(0);

        assertThat(first.key()).isEqualTo(Option.AS_ASKED);
        assertThat(first.format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(first.departure()).isFalse();
        assertThat(first.tier()).isZero();
    }

    @Test
    void a_format_nobody_asked_for_departs_from_the_wishes_and_is_the_tier_ones() {
        var room = option(ACase.of("RCPC_N").mother(Preference.VIDEO), "IN_PERSON");

        assertThat(room.departure()).isTrue();
        assertThat(room.unmet()).hasSize(1);
        assertThat(room.tier()).isEqualTo(1);
    }

    @Test
    void a_format_that_is_never_is_no_option() {
        assertThat(ACase.of("RCPC_N").mother(IN_PERSON).options().find("PHONE", Set.of()))
                .isEmpty();
    }

    @Test
    void a_screen_that_staff_put_forward_needs_a_reason_and_one_tier_more_even_where_nobody_answered() {
        var video = option(ACase.of("CIN_REVIEW").mother(NO_REPLY), "VIDEO");

        assertThat(video.tier()).isEqualTo(1);
        assertThat(video.departure()).isTrue();
        assertThat(video.unmet()).isEmpty();
    }

    @Test
    void professionals_among_themselves_raise_nothing() {
        assertThat(option(ACase.of("STRATEGY"), "PHONE").tier()).isZero();
    }

    @Test
    void one_waiting_wish_can_be_given_and_another_refused() {
        var conference =
                ACase.of("ICPC").mother(IN_PERSON).father(Preference.VIDEO).supporter(Preference.VIDEO);
        var supporter = conference.person(2);

        var option =
                conference.options().find(Option.AS_ASKED, Set.of(supporter)).orElseThrow();

        assertThat(option.modes().values()).containsExactlyInAnyOrder(ROOM, VIDEO, ROOM);
        assertThat(option.unmet()).containsExactly(supporter);
        assertThat(option.departure()).isTrue();
    }

    @Test
    void who_asked_for_the_phone_may_ring_in_to_a_video_meeting() {
        var meeting = ACase.of("EH_CONTACT").mother(Preference.PHONE).father(NO_REPLY);

        assertThat(option(meeting, "VIDEO").modes().values()).containsExactlyInAnyOrder(PHONE, VIDEO);
    }

    @Test
    void the_same_decision_is_offered_once() {
        var options = ACase.of("ICPC").mother(Preference.VIDEO).options().all();

        assertThat(options)
                .extracting(Option::key)
                .containsExactly("AS_ASKED", "PLANNED", "HYBRID_FAMILY_IN_ROOM", "HYBRID_FAMILY_REMOTE");
    }

    @Test
    void without_a_row_every_format_is_open_to_tier_one_with_a_reason() {
        var options = ACase.of("CLA_REVIEW_EARLY").child(14, IN_PERSON).options();

        assertThat(options.all()).hasSize(7).allMatch(Option::departure);
        assertThat(options.find("IN_PERSON", Set.of()).orElseThrow().tier()).isEqualTo(1);
        assertThat(options.find("VIDEO", Set.of()).orElseThrow().tier()).isEqualTo(2);
        assertThat(options.find(Option.AS_ASKED, Set.of())).isEmpty();
    }

    @Test
    void whoever_has_to_be_asked_first_stays_open_and_in_the_room_whatever_else_is_agreed() {
        var review = ACase.of("CLA_REVIEW_N").whereNobodyKnowsIfItIsPrivate().mother(Preference.VIDEO);

        var asAsked = review.option(Option.AS_ASKED);

        assertThat(asAsked.open()).containsExactly(review.person(0));
        assertThat(asAsked.modes()).containsEntry(review.person(0), ROOM);
        assertThat(asAsked.departure()).isFalse();
        assertThat(review.options().find("VIDEO", Set.of())).isEmpty();
    }

    @Test
    void nobody_at_risk_is_put_on_a_screen_before_they_were_asked_by_voice() {
        var conference =
                ACase.of("RCPC_N").mother(IN_PERSON).father(Preference.VIDEO).atRisk();

        assertThat(conference.options().all()).extracting(Option::key).doesNotContain("VIDEO", "HYBRID_FAMILY_REMOTE");
    }

    @Test
    void who_is_at_risk_and_was_asked_by_voice_waits_for_the_chair_alone() {
        var conference =
                ACase.of("RCPC_N").mother(Preference.VIDEO).father(IN_PERSON).atRisk();

        assertThat(conference.option(Option.AS_ASKED).open()).containsExactly(conference.person(0));
        var asked = conference.optionsAfterAsking(List.of(0)).asAsked();
        assertThat(asked.open()).isEmpty();
        assertThat(asked.modes()).containsEntry(conference.person(0), VIDEO);
        assertThat(asked.tier()).isEqualTo(1);
    }

    private static Option option(ACase meeting, String key) {
        return meeting.options().find(key, Set.of()).orElseThrow();
    }
}
