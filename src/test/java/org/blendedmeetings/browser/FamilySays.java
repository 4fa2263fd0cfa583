package org.blendedmeetings.browser;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Described;
import org.blendedmeetings.people.NeededFormat;
import org.blendedmeetings.people.NeededWay;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingNeeds;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.Asked;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.NotThere;
import org.blendedmeetings.preference.Preference;

/** What a girl and her mother say and need, without a browser. */
class FamilySays {
    static final String NOT_THERE = "My mum, please. I cannot talk when she is there.";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final Asked asked;
    private final Answering answering;
    private final RecordingNeeds needs;
    private final TestJobs jobs;

    FamilySays(Asked asked, Answering answering, RecordingNeeds needs, TestJobs jobs) {
        this.asked = asked;
        this.answering = answering;
        this.needs = needs;
        this.jobs = jobs;
    }

    /** The girl wants somebody not to be there; whether her mother, who wants a screen, can talk in private is not known. */
    void whatHasToBeFoundOutFirst(MeetingView meeting) {
        answers(meeting, meeting.child(), ChosenWay.of(Preference.IN_PERSON), new NotThere(NOT_THERE));
        answers(meeting, mother(meeting), ChosenWay.of(Preference.VIDEO));
        jobs.runDue();
    }

    /** The mother needs to be in the room. */
    void needsTheRoom(MeetingView meeting) {
        var said = new NeededFormat(
                NeededWay.IN_PERSON, "I cannot follow people on a screen.", Described.Source.THEMSELVES, FRIDAY);
        needs.record(mother(meeting), null, said, Actor.SYSTEM);
        jobs.runDue();
    }

    private void answers(MeetingView meeting, PersonId person, AnswerStep... steps) {
        answering.byFamily(new FamilyVisit(person.value(), meeting.id().value()), List.of(steps));
    }

    private PersonId mother(MeetingView meeting) {
        return asked.of(meeting.id()).stream()
                .map(each -> each.person())
                .filter(each -> !each.equals(meeting.child()))
                .findFirst()
                .orElseThrow();
    }
}
