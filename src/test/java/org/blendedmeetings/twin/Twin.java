package org.blendedmeetings.twin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.access.As;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.London;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** One twin on the way: the family, its meeting, and what was read of it so far. */
record Twin(TwinFamily family, MeetingView meeting, KnownIds ids, Reading reading) {

    Map<String, List<String>> known() {
        return ids.of(family, meeting);
    }

    RequestPostProcessor visitor(String who) {
        return As.family(family.the(who).value(), meeting.id().value());
    }

    Optional<String> room() {
        return booking().map(BookingView::roomMailbox);
    }

    /** As far as it is known by now when it is; ids count anew for each reader. */
    Alike alike() {
        var day = booking().map(BookingView::start).map(London::dateOf).orElse(null);
        return new Alike(family, meeting.reference(), day);
    }

    void reads(String where, String text) {
        reading.add(where, text);
    }

    private Optional<BookingView> booking() {
        return Optional.ofNullable(ids.booking(meeting));
    }
}
