package org.blendedmeetings.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

class SightTest {
    private final ProfessionalId iro = new ProfessionalId(Ids.next());
    private final ProfessionalId other = new ProfessionalId(Ids.next());
    private final AMeeting review = AMeeting.of("CLA_REVIEW_N").with(iro, ProfessionalRole.IRO);
    private final RoutingFixtures staff = new RoutingFixtures();

    @Test
    void business_support_and_the_head_of_service_see_every_meeting() {
        assertThat(sees(Somebody.with(Role.BUSINESS_SUPPORT))).isTrue();
        assertThat(sees(Somebody.with(Role.HEAD_OF_SERVICE))).isTrue();
    }

    @Test
    void somebody_sees_the_meetings_they_take_part_in_or_asked_for() {
        assertThat(sees(Somebody.who(iro, Role.IRO))).isTrue();
        assertThat(sees(Somebody.with(Role.IRO))).isFalse();
        assertThat(sees(Somebody.with(Role.SOCIAL_WORKER))).isFalse();
        review.requestedBy(other);
        assertThat(sees(Somebody.who(other, Role.SOCIAL_WORKER))).isTrue();
    }

    @Test
    void managers_see_the_meetings_of_the_lines_they_hold() {
        assertThat(sees(Somebody.with(Role.SERVICE_MANAGER, Line.CARE_REVIEWS))).isTrue();
        assertThat(sees(Somebody.with(Role.MANAGER, Line.EDUCATION))).isFalse();
    }

    @Test
    void who_stands_in_for_somebody_or_manages_them_sees_their_meetings() {
        assertThat(sees(Somebody.who(other, Role.MANAGER, Line.EDUCATION))).isFalse();
        staff.manages(other, iro);
        assertThat(sees(Somebody.who(other, Role.MANAGER, Line.EDUCATION))).isTrue();
        var cover = new ProfessionalId(Ids.next());
        staff.covers(cover, iro);
        assertThat(sees(Somebody.who(cover, Role.IRO))).isTrue();
    }

    @Test
    void administrators_and_policy_staff_see_none() {
        assertThat(sees(Somebody.with(Role.ADMINISTRATOR))).isFalse();
        assertThat(sees(Somebody.with(Role.POLICY))).isFalse();
    }

    @Test
    void a_restricted_record_is_closed_to_everybody_without_a_grant() {
        staff.closed(review.child());

        assertThat(sees(Somebody.with(Role.BUSINESS_SUPPORT))).isFalse();
        assertThat(sees(Somebody.who(iro, Role.IRO))).isFalse();
    }

    private boolean sees(SignedIn who) {
        return staff.routing().maySee(who, review.view());
    }
}
