package org.blendedmeetings.booking;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forecasts for meetings whose booking is not open yet, because the family is being asked or the format decided: at every
 * warning day it is known whether a time inside the limit is left, not on the day it is late (domain 10a).
 */
@Component
@Transactional
public class LookingAhead {
    private static final Set<MeetingStatus> BEFORE_BOOKING = EnumSet.of(MeetingStatus.ASKING, MeetingStatus.DECIDING);

    private final MeetingLists lists;
    private final Meetings meetings;
    private final WarningDays warnings;
    private final Forecasting forecasting;
    private final Exceptions exceptions;

    LookingAhead(
            MeetingLists lists,
            Meetings meetings,
            WarningDays warnings,
            Forecasting forecasting,
            Exceptions exceptions) {
        this.lists = lists;
        this.meetings = meetings;
        this.warnings = warnings;
        this.forecasting = forecasting;
        this.exceptions = exceptions;
    }

    /** Those whose warning day it is, and those for which there was no time when it was last looked. */
    @Transactional(readOnly = true)
    public List<MeetingId> today() {
        var early = lists.toBook().stream()
                .filter(each -> BEFORE_BOOKING.contains(each.status()))
                .toList();
        var missing = exceptions.open(
                ExceptionCode.EX_TIME,
                early.stream().map(each -> Bookings.cause(each.id())).toList());
        return early.stream()
                .filter(each -> warnings.today(each) || missing.contains(Bookings.cause(each.id())))
                .map(MeetingView::id)
                .toList();
    }

    /** A remote call. Nothing where it can be booked by now: then its booking looks. */
    public void forecast(MeetingId id) {
        var meeting = meetings.get(id);
        if (BEFORE_BOOKING.contains(meeting.status())) {
            forecasting.slotLeft(meeting);
        }
    }
}
