package org.blendedmeetings.browser;

import java.util.List;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.Asked;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Joining;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.NotThere;
import org.blendedmeetings.preference.Preference;

/** What a girl and her mother say, and what becomes known of them, without a browser. */
class FamilySays {
    static final String NOT_THERE = "My mum, please. I cannot talk when she is there.";

    private final Asked asked;
    private final Answering answering;
    private final KeepingApart apart;
    private final TestJobs jobs;

    FamilySays(Asked asked, Answering answering, KeepingApart apart, TestJobs jobs) {
        this.asked = asked;
        this.answering = answering;
        this.apart = apart;
        this.jobs = jobs;
    }

    /** The girl wants somebody not to be there; whether her mother, who wants a screen, can talk in private is not known. */
    void whatHasToBeFoundOutFirst(MeetingView meeting) {
        answers(meeting, meeting.child(), ChosenWay.of(Preference.IN_PERSON), new NotThere(NOT_THERE));
        answers(meeting, mother(meeting), ChosenWay.of(Preference.VIDEO));
        jobs.runDue();
    }

    /** Who can talk in private; the girl is in the room. */
    void aScreenForTheMother(MeetingView meeting) {
        answers(meeting, meeting.child(), ChosenWay.of(Preference.IN_PERSON));
        answers(meeting, mother(meeting), ChosenWay.of(Preference.VIDEO), new Joining(Known.YES, DigitalAccess.OK));
        jobs.runDue();
    }

    /** Nowhere they are is private. */
    void everybodyWishesVideoFromARoomOnLoan(MeetingView meeting) {
        var nowherePrivate = new Joining(Known.NO, DigitalAccess.OK);
        asked.of(meeting.id())
                .forEach(each -> answers(meeting, each.person(), ChosenWay.of(Preference.VIDEO), nowherePrivate));
        jobs.runDue();
    }

    /** An order says that the two must not meet. */
    void mustNotMeet(MeetingView meeting) {
        var two = new KeptApart(meeting.child(), mother(meeting));
        apart.recordKeptApart(two, ApartBy.ORDER, "An injunction.", Actor.SYSTEM);
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
