package org.blendedmeetings.twin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.ConfirmBooking;
import org.blendedmeetings.booking.ConfirmingBookings;
import org.blendedmeetings.booking.Suggesting;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.AskingFirst;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecidingFormats;
import org.blendedmeetings.format.JoiningFrom;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.Said;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.review.Completing;
import org.blendedmeetings.review.CompletingReviews;
import org.blendedmeetings.review.Conversations;
import org.blendedmeetings.timescale.London;

/** What everybody does on the way of a meeting, from the request to the outcome: the same for every twin. */
class TwinWalk {
    private final Meetings meetings;
    private final Answering answering;
    private final DecidingFormats deciding;
    private final AskingFirst asking;
    private final Approvals approvals;
    private final Bookings bookings;
    private final Suggesting suggesting;
    private final ConfirmingBookings confirming;
    private final Completing completing;
    private final TestClock clock;

    TwinWalk(
            Meetings meetings,
            Answering answering,
            DecidingFormats deciding,
            AskingFirst asking,
            Approvals approvals,
            Bookings bookings,
            Suggesting suggesting,
            ConfirmingBookings confirming,
            Conversations conversations,
            CompletingReviews reviews,
            TestClock clock) {
        this.meetings = meetings;
        this.answering = answering;
        this.deciding = deciding;
        this.asking = asking;
        this.approvals = approvals;
        this.bookings = bookings;
        this.suggesting = suggesting;
        this.confirming = confirming;
        this.completing = new Completing(conversations, reviews);
        this.clock = clock;
    }

    MeetingView request(TwinFamily family, String type) {
        clock.setTo(TestClock.MONDAY);
        return meetings.request(
                        TwinRequest.of(family, type),
                        Readers.withTheDuty(family, "clerk").actor())
                .get(0);
    }

    void answer(Twin twin, String who, List<AnswerStep> steps) {
        answering.byFamily(
                new FamilyVisit(
                        twin.family().the(who).value(), twin.meeting().id().value()),
                steps);
    }

    /** Whoever has to be asked by voice first says that where they are is private and safe. */
    void askFirst(Twin twin) {
        var worker = Readers.withTheDuty(twin.family(), "worker");
        var reference = twin.meeting().reference();
        for (var each : meetings.get(twin.meeting().id()).family()) {
            if (asking.open(reference, each.id(), worker).toAsk()) {
                asking.record(reference, each.id(), new Said(JoiningFrom.THEIR_PLACE, Known.NO, Flag.SECRET), worker);
            }
        }
    }

    void decide(Twin twin) {
        deciding.openFor(twin.meeting().id())
                .ifPresent(open -> approvals.decide(
                        open, Readers.withTheDuty(twin.family(), "chair"), Choice.asAsked(), Reason.NONE));
    }

    void book(Twin twin) {
        var booking = bookings.ofMeeting(twin.meeting().id()).orElseThrow().id();
        var best = suggesting.of(booking, false).slots().get(0);
        var room = best.room() == null ? null : best.room().mailbox();
        confirming.confirm(
                new ConfirmBooking(booking, best.start(), room, null, false),
                Readers.withTheDuty(twin.family(), "clerk"));
    }

    void hold(Twin twin) {
        var end = bookings.ofMeeting(twin.meeting().id()).orElseThrow().end();
        clock.setTo(end.plus(Duration.ofHours(1)));
        var held = new RecordOutcome(Outcome.HELD, London.dateOf(end), Map.of(), null, true);
        completing.hold(
                meetings.get(twin.meeting().id()),
                held,
                Readers.withTheDuty(twin.family(), "chair").actor());
    }
}
