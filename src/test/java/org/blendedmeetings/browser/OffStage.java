package org.blendedmeetings.browser;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.ConfirmBooking;
import org.blendedmeetings.booking.ConfirmingBookings;
import org.blendedmeetings.booking.Suggesting;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.Asked;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.Preference;

/** What happens without a browser before the pages that are looked at. */
class OffStage {
    private final Meetings meetings;
    private final Directory directory;
    private final Asked asked;
    private final Answering answering;
    private final Decisions decisions;
    private final Approvals approvals;
    private final Bookings bookings;
    private final Suggesting suggesting;
    private final ConfirmingBookings confirming;
    private final TestJobs jobs;

    OffStage(
            Meetings meetings,
            Directory directory,
            Asked asked,
            Answering answering,
            Decisions decisions,
            Approvals approvals,
            Bookings bookings,
            Suggesting suggesting,
            ConfirmingBookings confirming,
            TestJobs jobs) {
        this.meetings = meetings;
        this.directory = directory;
        this.asked = asked;
        this.answering = answering;
        this.decisions = decisions;
        this.approvals = approvals;
        this.bookings = bookings;
        this.suggesting = suggesting;
        this.confirming = confirming;
        this.jobs = jobs;
    }

    MeetingView askedFor(Family family, String type, LocalDate clockStart) {
        var child = directory.findChildren(family.surname(), 1).get(0).id();
        var circle = directory.circleOf(child).stream()
                .filter(each -> each.familyRole() != FamilyRole.CHILD)
                .filter(each -> !each.isFamily() || !type.equals("STRATEGY"))
                .toList();
        var request =
                new RequestMeeting(type, List.of(child), clockStart, null, 1, null, circle, null, null, null, null);
        var meeting = meetings.request(request, Actor.SYSTEM).get(0);
        jobs.runDue();
        return meetings.get(meeting.id());
    }

    void everybodyWishes(MeetingView meeting, Preference wish) {
        for (var ask : asked.of(meeting.id())) {
            var visit = new FamilyVisit(ask.person().value(), meeting.id().value());
            answering.byFamily(visit, List.of(ChosenWay.of(wish)));
        }
        jobs.runDue();
    }

    void decidedAsAsked(MeetingView meeting) {
        var head = Somebody.with(Role.HEAD_OF_SERVICE);
        approvals.decide(decisions.ofMeeting(meeting.id()).orElseThrow().id(), head, Choice.asAsked(), Reason.NONE);
        jobs.runDue();
    }

    /** At the best time there is. */
    void booked(MeetingView meeting) {
        var booking = bookings.ofMeeting(meeting.id()).orElseThrow().id();
        var best = suggesting.of(booking, false).slots().get(0);
        var room = best.room() == null ? null : best.room().mailbox();
        confirming.confirm(
                new ConfirmBooking(booking, best.start(), room, null, false), Somebody.with(Role.BUSINESS_SUPPORT));
        jobs.runDue();
    }
}
