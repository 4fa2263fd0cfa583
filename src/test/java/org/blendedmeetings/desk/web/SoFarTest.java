package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.format.DecidingFormats;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.EarlierMeeting;
import org.blendedmeetings.meeting.EarlierMeeting.TookPart;
import org.blendedmeetings.meeting.EarlierMeetings;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of a meeting and of its decision say in words how those before it went. */
@BlendedTest
class SoFarTest {
    private static final String ON_A_SCREEN = "The last 2 of these meetings were on a screen.";
    private static final String NEW = "The IRO is new since the last review.";

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Meetings meetings;

    @Autowired
    EarlierMeetings earlier;

    @Autowired
    DecidingFormats deciding;

    @Autowired
    Clock clock;

    PersonId child;
    ProfessionalId iro;
    ProfessionalId before;
    ProfessionalId worker;

    @BeforeEach
    void a_child_with_a_new_iro() {
        child = aChild().enter(register, contacts);
        iro = aProfessional().enter(register);
        before = aProfessional().enter(register);
        worker = aProfessional().enter(register);
    }

    @Test
    void screens_in_a_row_and_somebody_new_are_said_on_both_pages() throws Exception {
        earlier.enter(Stream.of(300, 100).map(this::held).toList(), Actor.SYSTEM);
        var review = asked();

        assertThat(page(review)).contains("So far", ON_A_SCREEN, NEW);
        assertThat(decision(deciding.recommend(review.id()).orElseThrow())).contains("So far", ON_A_SCREEN, NEW);
    }

    @Test
    void where_there_is_nothing_to_say_nothing_is_shown() throws Exception {
        var review = asked();

        assertThat(page(review)).doesNotContain("So far");
        assertThat(decision(deciding.recommend(review.id()).orElseThrow())).doesNotContain("So far");
    }

    private MeetingView asked() {
        var request = ARequest.of("CLA_REVIEW_N")
                .about(child)
                .without(ProfessionalRole.IRO)
                .without(ProfessionalRole.SOCIAL_WORKER)
                .with(member(iro, ProfessionalRole.IRO))
                .with(member(worker, ProfessionalRole.SOCIAL_WORKER))
                .build();
        return meetings.request(request, Actor.SYSTEM).get(0);
    }

    private EarlierMeeting held(int daysAgo) {
        LocalDate day = London.dateOf(clock.instant()).minusDays(daysAgo);
        return new EarlierMeeting(
                "CLA_REVIEW_N",
                child,
                day.minusDays(20),
                1,
                London.instant(day.atTime(10, 0)),
                null,
                Format.VIDEO,
                List.of(
                        new TookPart(CircleMember.family(child, FamilyRole.CHILD, "Robin"), AttendanceMode.VIDEO),
                        new TookPart(member(before, ProfessionalRole.IRO), AttendanceMode.VIDEO),
                        new TookPart(member(worker, ProfessionalRole.SOCIAL_WORKER), AttendanceMode.VIDEO)));
    }

    private static CircleMember member(ProfessionalId id, ProfessionalRole role) {
        return CircleMember.professional(id, role, "Somebody Invented");
    }

    private String page(MeetingView meeting) throws Exception {
        return read("/meetings/" + meeting.reference());
    }

    private String decision(DecisionId id) throws Exception {
        return read("/decisions/" + id);
    }

    private String read(String path) throws Exception {
        var response = mvc.perform(get(path).with(As.staff(As.signedIn(iro.value(), Role.IRO))))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
