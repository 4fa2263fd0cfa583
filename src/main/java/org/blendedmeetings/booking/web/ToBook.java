package org.blendedmeetings.booking.web;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.StillAsDecided;
import org.blendedmeetings.booking.Suggesting;
import org.blendedmeetings.booking.Times;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page to book a meeting is about, for those whose it is and while it waits for a time. */
@Component
class ToBook {
    private final Meetings meetings;
    private final Bookings bookings;
    private final Suggesting suggesting;
    private final StillAsDecided decided;
    private final Directory directory;
    private final Routing routing;

    ToBook(
            Meetings meetings,
            Bookings bookings,
            Suggesting suggesting,
            StillAsDecided decided,
            Directory directory,
            Routing routing) {
        this.meetings = meetings;
        this.bookings = bookings;
        this.suggesting = suggesting;
        this.decided = decided;
        this.directory = directory;
        this.routing = routing;
    }

    /** Refused (404) where there is none for this person. */
    MeetingView meeting(String reference, SignedIn clerk) {
        return meetings.byReference(reference)
                .filter(each -> routing.maySee(clerk, each))
                .orElseThrow(() -> Refused.notFound("There is no such meeting, or you have no part or duty in it."));
    }

    /** The booking that waits; refused (409) where none does. */
    BookingId waiting(MeetingView meeting) {
        decided.mustBeDecided(meeting);
        var booking = bookings.ofMeeting(meeting.id()).orElseThrow(ToBook::notDecided);
        if (booking.confirmed()) {
            throw Refused.conflict(null, "This meeting is booked already, for " + Times.moment(booking.start()) + ".");
        }
        return booking.id();
    }

    BookView fill(Model model, MeetingView meeting, boolean stepFree, SignedIn clerk) {
        var view = BookView.of(
                suggesting.of(waiting(meeting), stepFree),
                directory.person(meeting.child()).name(),
                clerk.safetyDuty());
        model.addAttribute("view", view);
        model.addAttribute("stepFree", stepFree);
        model.addAttribute("asDecided", decided.is(meeting));
        return view;
    }

    private static Refused notDecided() {
        return Refused.conflict(null, "This meeting cannot be booked yet: how it will be held is not decided.");
    }
}
