package org.blendedmeetings.twin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.blendedmeetings.booking.BookingView;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.Asked;

/** What there is about one meeting that has an address of its own. */
class KnownIds {
    private final Decisions decisions;
    private final Asked asked;
    private final ExceptionsOf exceptions;
    private final Bookings bookings;

    KnownIds(Decisions decisions, Asked asked, ExceptionsOf exceptions, Bookings bookings) {
        this.decisions = decisions;
        this.asked = asked;
        this.exceptions = exceptions;
        this.bookings = bookings;
    }

    Map<String, List<String>> of(TwinFamily family, MeetingView meeting) {
        var known = new HashMap<String, List<String>>();
        var people = family.people().values().stream().map(PersonId::toString).toList();
        known.put("person", people);
        known.put("child", people.subList(0, 1));
        known.put("adult", people.subList(1, people.size()));
        known.put("reference", List.of(meeting.reference()));
        known.put("decisions", ids(decisions.ofMeeting(meeting.id()).stream().toList(), it -> it.id()));
        known.put("asks", ids(asked.of(meeting.id()), it -> it.ask()));
        var reader = Readers.signedIn(family, "clerk", false);
        known.put("exceptions", ids(exceptions.of(meeting.id(), reader), it -> it.id()));
        return known;
    }

    /** Null while there is none. */
    BookingView booking(MeetingView meeting) {
        return bookings.ofMeeting(meeting.id()).orElse(null);
    }

    private static <T> List<String> ids(List<T> all, Function<T, Object> id) {
        return all.stream().map(id).map(Object::toString).toList();
    }
}
