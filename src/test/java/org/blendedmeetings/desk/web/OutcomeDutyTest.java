package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.routing.RoutingFixtures;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

class OutcomeDutyTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final ProfessionalId iro = new ProfessionalId(Ids.next());
    private final ProfessionalId cover = new ProfessionalId(Ids.next());
    private final RoutingFixtures staff = new RoutingFixtures();
    private final MovableClock clock = new MovableClock(NINE.plusSeconds(3600));
    private final OutcomeDuty duty = new OutcomeDuty(staff.routing(), clock);
    private final AMeeting meeting = AMeeting.of("CLA_REVIEW_N")
            .with(iro, ProfessionalRole.IRO)
            .in(MeetingStatus.BOOKED)
            .beginsAt(NINE);

    @Test
    void whoever_chaired_it_records_what_became_of_it_once_it_has_begun() {
        assertThat(duty.isDue(meeting.view(), Somebody.who(iro, Role.IRO))).isTrue();

        clock.setTo(NINE.minusSeconds(60));
        assertThat(duty.isDue(meeting.view(), Somebody.who(iro, Role.IRO))).isFalse();
    }

    @Test
    void and_so_does_whoever_covers_for_them() {
        assertThat(duty.has(meeting.view(), Somebody.who(cover, Role.IRO))).isFalse();

        staff.covers(cover, iro);
        assertThat(duty.has(meeting.view(), Somebody.who(cover, Role.IRO))).isTrue();
    }
}
