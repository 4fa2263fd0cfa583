package org.blendedmeetings.booking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.preference.HardTime;

/** Builds what a booking has to satisfy: an hour, family coming, nobody and no room unless told otherwise. */
final class Needs {
    private final MeetingView meeting;
    private final List<MustCome> mustCome = new ArrayList<>();
    private List<HardTime> hard = List.of();
    private RoomNeed room;
    private boolean family = true;

    private Needs(MeetingView meeting) {
        this.meeting = meeting;
    }

    static Needs of(MeetingView meeting) {
        return new Needs(meeting);
    }

    Needs person(MustCome person) {
        mustCome.add(person);
        return this;
    }

    Needs room(RoomNeed need) {
        room = need;
        return this;
    }

    Needs hard(List<HardTime> times) {
        hard = times;
        return this;
    }

    Needs withoutFamily() {
        family = false;
        return this;
    }

    BookingNeeds needs() {
        return new BookingNeeds(
                meeting,
                SessionTimes.numbers(meeting),
                Duration.ZERO,
                Duration.ofHours(1),
                Duration.ofMinutes(15),
                false,
                room,
                List.copyOf(mustCome),
                hard,
                family,
                false);
    }
}
