package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ReasonCode;
import org.blendedmeetings.format.RecordedFacts;
import org.blendedmeetings.format.RecordingKnown;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Described;
import org.blendedmeetings.people.NeededFormat;
import org.blendedmeetings.people.NeededWay;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingNeeds;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Joining;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.telling.CallMade;
import org.blendedmeetings.telling.RecordingCalls;
import org.blendedmeetings.telling.VoiceWay;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The record of a decision tells what was known when it was taken, whatever is recorded since. */
@BlendedTest
class DecisionRecordThenTest {
    private static final RecordedFacts DISABLED = facts(false, true, false);
    private static final RecordedFacts OUT_OF_AREA_TOO = facts(true, true, false);
    private static final RecordedFacts LIVES_ALONE = facts(true, false, true);

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels channels;

    @Autowired
    Meetings meetings;

    @Autowired
    Answering answering;

    @Autowired
    RecordingKnown known;

    @Autowired
    RecordingNeeds needs;

    @Autowired
    RecordingCalls calls;

    @Autowired
    Decisions decisions;

    @Autowired
    Approvals approvals;

    @Autowired
    TestClock clock;

    @Autowired
    TestJobs jobs;

    AskedFamily family;

    @BeforeEach
    void a_review_is_to_be_decided() {
        clock.setTo(TestClock.MONDAY);
        family = AskedFamily.of(14, register, channels, meetings);
        needs.record(
                family.grandmother(),
                null,
                new NeededFormat(
                        NeededWay.IN_PERSON,
                        "I cannot see a screen.",
                        Described.Source.values()[0],
                        LocalDate.of(2026, 11, 20)),
                new Actor(Actor.Kind.STAFF, family.worker().toString(), "Nora Needs"));
        known.record(reference(), DISABLED, family.signedInWorker());
        known.record(reference(), OUT_OF_AREA_TOO, duty());
        says(family.child(), Preference.IN_PERSON);
        says(family.mother(), Preference.VIDEO);
        says(family.father(), Preference.IN_PERSON);
        says(family.grandmother(), Preference.IN_PERSON);
        jobs.runDue();
    }

    @Test
    void what_was_known_then_stands_with_who_recorded_it_and_what_came_since_apart() throws Exception {
        decide();
        assertThat(read(iro()))
                .contains("The child is disabled, so the family chooses the place. Recorded by Wanda Worker on 23")
                .contains("needs to take part like this: everyone in one room", "by Nora Needs on 23 November 2026")
                .contains("said by Philomena on 23 November 2026")
                .doesNotContain("Recorded since");

        clock.setTo(TestClock.MONDAY.plusSeconds(3 * 86_400));
        known.record(reference(), LIVES_ALONE, family.signedInWorker());
        says(family.mother(), Preference.PHONE);

        assertThat(read(iro()))
                .contains("The child is disabled, so the family chooses the place. Recorded by Wanda Worker on 23")
                .contains("Recorded since:", "lives alone (Wanda Worker on 26 November 2026)")
                .contains("no longer: the child is disabled")
                .contains("Philomena Sparrow: by phone", "(Philomena on 26 November 2026)")
                .contains("said by Philomena on 23 November 2026");
    }

    @Test
    void what_only_the_duty_may_know_and_who_recorded_it_leave_no_trace_for_others() throws Exception {
        decide();

        assertThat(read(iro())).doesNotContain("out of area", "Dora Duty");
        assertThat(read(duty()))
                .contains("The child lives out of area, is in custody or in hospital. Recorded by Dora Duty on 23");

        known.record(reference(), DISABLED, duty());
        assertThat(read(iro())).doesNotContain("Recorded since", "out of area", "Dora Duty");
        assertThat(read(duty())).contains("no longer: the child lives out of area");
    }

    @Test
    void what_was_asked_before_and_told_afterwards_is_part_of_it() throws Exception {
        approvals.ask(decision(), iro(), "Could she come by taxi?");
        approvals.answer(decision(), family.signedInWorker(), "Yes, she could.");
        decide();
        calls.rang(
                iro(),
                decision(),
                part(family.mother()),
                new CallMade(VoiceWay.PHONE, London.timeOf(TestClock.MONDAY), true, "She comes by taxi."));

        assertThat(read(iro()))
                .contains(
                        "asked the worker: \u201cCould she come by taxi?\u201d",
                        "answered: \u201cYes, she could.\u201d")
                .contains("(phone call): told. She comes by taxi.")
                .contains("Nothing had to be told by a voice.");
    }

    private void decide() {
        approvals.decide(
                decision(),
                iro(),
                Choice.of("IN_PERSON"),
                new Reason(ReasonCode.CHAIR_DECISION, "We talked it over, and everybody should be there this time."));
    }

    private static RecordedFacts facts(boolean outOfArea, boolean disabledChild, boolean livesAlone) {
        return new RecordedFacts(false, outOfArea, false, false, disabledChild, livesAlone, List.of(), List.of());
    }

    private DecisionId decision() {
        return decisions.ofMeeting(family.meeting().id()).orElseThrow().id();
    }

    private UUID part(PersonId person) {
        return family.meeting().family().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void says(PersonId person, Preference wish) {
        answering.byFamily(family.visit(person), List.of(ChosenWay.of(wish), new Joining(Known.YES, DigitalAccess.OK)));
    }

    private SignedIn iro() {
        return As.signedIn(family.iro().value(), Role.IRO);
    }

    private SignedIn duty() {
        return new SignedIn(family.iro().value(), "Dora Duty", Set.of(Role.IRO), Set.of(), true);
    }

    private String reference() {
        return family.meeting().reference();
    }

    private String read(SignedIn who) throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.get("/meetings/" + reference() + "/decision-record")
                        .with(As.staff(who)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
