package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.Preference;
import org.springframework.test.web.servlet.MockMvc;

/** A review of a girl of fourteen on its way from the family's answers to a decision, and who does what; made as a bean. */
public class ToBeDecided {
    private final Answering answering;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Approvals approvals;
    private final KeepingApart apart;
    private final TestJobs jobs;
    private final MockMvc mvc;
    private final AskedFamily family;

    public ToBeDecided(
            PeopleRegister register,
            ContactChannels channels,
            Answering answering,
            Meetings meetings,
            Decisions decisions,
            Approvals approvals,
            KeepingApart apart,
            TestClock clock,
            TestJobs jobs,
            MockMvc mvc) {
        this.answering = answering;
        this.meetings = meetings;
        this.decisions = decisions;
        this.approvals = approvals;
        this.apart = apart;
        this.jobs = jobs;
        this.mvc = mvc;
        clock.setTo(TestClock.MONDAY);
        family = AskedFamily.of(14, register, channels, meetings);
    }

    public AskedFamily family() {
        return family;
    }

    public void says(PersonId person, Preference wish, AnswerStep... more) {
        var steps = new ArrayList<AnswerStep>(List.of(ChosenWay.of(wish)));
        steps.addAll(List.of(more));
        answering.byFamily(family.visit(person), steps);
    }

    /** Everybody has said what they wish; the policy is asked. */
    public void answered() {
        jobs.runDue();
    }

    public void keptApart(PersonId one, PersonId other) {
        apart.recordKeptApart(new KeptApart(one, other), ApartBy.ORDER, "An injunction.", Actor.SYSTEM);
    }

    public Optional<DecisionSummary> decision() {
        return decisions.ofMeeting(family.meeting().id());
    }

    /** By the IRO. */
    public void decided(Choice choice, Reason reason) {
        decided(iro().who(), choice, reason);
    }

    public void decided(SignedIn by, Choice choice, Reason reason) {
        approvals.decide(decision().orElseThrow().id(), by, choice, reason);
    }

    public ParticipantView participant(PersonId person) {
        return meetings.get(family.meeting().id()).family().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /** Address of a page of this meeting. */
    public String address(String page) {
        return "/meetings/" + family.meeting().reference() + "/" + page;
    }

    /** Address of a page about one of the family in this meeting. */
    public String address(String page, PersonId person) {
        return address(page + "/" + participant(person).id());
    }

    public Desk at(SignedIn who) {
        return new Desk(mvc, who);
    }

    public Desk worker() {
        return at(family.signedInWorker());
    }

    public Desk iro() {
        return at(As.signedIn(family.iro().value(), Role.IRO));
    }

    /** A head of service named for the safety duty. */
    public Desk duty() {
        return at(new SignedIn(UUID.randomUUID(), "Dana Duty", Set.of(Role.HEAD_OF_SERVICE), Set.of(), true));
    }

    /** Somebody who has nothing to do with this family. */
    public Desk other(Role role) {
        return at(As.signedIn(UUID.randomUUID(), role));
    }
}
