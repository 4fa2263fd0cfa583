package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.policy.DecidedCase;
import org.blendedmeetings.policy.NothingPublished;
import org.blendedmeetings.policy.PolicyOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What was decided can be asked again; it keeps the version it was decided with. */
@BlendedTest
@ExtendWith(NothingPublished.class)
class CasesDecidedTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private PolicyOffice office;

    @Autowired
    CasesDecided cases;

    @Autowired
    FormatDecisions decisions;

    @Autowired
    DecidingFormats deciding;

    @Autowired
    Meetings meetings;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    RestrictedRecords restricted;

    @Autowired
    TestClock clock;

    @BeforeEach
    void nothing_published(PolicyOffice its) {
        office = its;
    }

    @Test
    void a_meeting_that_was_decided_is_found_by_its_day_with_what_was_asked_and_nobody_s_name() {
        var meeting = decided(child());

        var found = found(MONDAY, MONDAY, meeting);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(meeting.type().name());
        assertThat(found.get(0).restricted()).isFalse();
        assertThat(found.get(0).asked().meetingType()).isEqualTo("CIN_REVIEW");
        assertThat(found.get(0).asked().toString()).doesNotContain("Quillfeather");
        assertThat(found(MONDAY.minusDays(9), MONDAY.minusDays(1), meeting)).isEmpty();
        assertThat(cases.between(MONDAY, MONDAY, 1)).hasSize(1);
    }

    @Test
    void a_restricted_record_is_marked() {
        var child = child();
        var meeting = decided(child);
        restricted.restrict(child, true, "Known to staff.", Actor.SYSTEM);

        assertThat(found(MONDAY, MONDAY, meeting))
                .extracting(DecidedCase::restricted)
                .containsExactly(true);
    }

    @Test
    void a_meeting_keeps_the_version_it_was_decided_with() {
        var before = decided(child());
        office.approved("D1-17", "phone", "2", MONDAY.plusDays(1));
        var stillBefore = decided(child());
        clock.advance(Duration.ofDays(1));
        var after = decided(child());

        assertThat(List.of(version(before), version(stillBefore)))
                .allSatisfy(each -> assertThat(each).startsWith("base-format"));
        assertThat(version(after)).isEqualTo("council 1, from 24 November 2026");
    }

    private String version(MeetingView meeting) {
        return decisions.latestOf(meeting.id()).orElseThrow().said().policyVersion();
    }

    private List<DecidedCase> found(LocalDate first, LocalDate last, MeetingView meeting) {
        return cases.between(first, last, 3_000).stream()
                .filter(each -> each.reference().equals(meeting.reference()))
                .toList();
    }

    private PersonId child() {
        return aChild().named("Quentin", "Quillfeather")
                .born(LocalDate.of(2012, 5, 1))
                .enter(register, contacts);
    }

    private MeetingView decided(PersonId child) {
        var worker = aProfessional().named("Wendy Worker").enter(register);
        var request = ARequest.of("CIN_REVIEW")
                .about(child)
                .without(ProfessionalRole.SOCIAL_WORKER)
                .with(CircleMember.professional(worker, ProfessionalRole.SOCIAL_WORKER, "Wendy Worker"))
                .build();
        var meeting = meetings.request(request, Actor.SYSTEM).get(0);
        deciding.recommend(meeting.id());
        return meeting;
    }
}
