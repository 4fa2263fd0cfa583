package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_ORDER;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Says who may read what would change about a decided meeting, how much of it, and who may have it decided anew. */
@Component
class ChangesReaders {
    private final Meetings meetings;
    private final ExceptionsOf exceptions;
    private final Approvers approvers;
    private final Routing routing;
    private final RestrictedRecords restricted;

    ChangesReaders(
            Meetings meetings,
            ExceptionsOf exceptions,
            Approvers approvers,
            Routing routing,
            RestrictedRecords restricted) {
        this.meetings = meetings;
        this.exceptions = exceptions;
        this.approvers = approvers;
        this.routing = routing;
        this.restricted = restricted;
    }

    /** Refused (404) for staff without a part or duty in the meeting. */
    MeetingView open(String reference, SignedIn staff) {
        return meetings.byReference(reference)
                .filter(each -> routing.maySee(staff, each) && restricted.mayOpen(staff, each.child()))
                .orElseThrow(ChangesReaders::none);
    }

    /** Whoever arranges the effect reads it, and may have it decided anew; others read what may be known openly. */
    boolean arranges(SignedIn staff, MeetingView meeting) {
        return approvers.mayAskFirst(staff, meeting) || hasTheTask(staff, meeting);
    }

    boolean stopsBooking(MeetingView meeting) {
        return exceptions.stopBooking(meeting.id());
    }

    private boolean hasTheTask(SignedIn staff, MeetingView meeting) {
        return exceptions.on(staff).stream()
                .anyMatch(each -> each.code() == EX_ORDER && each.meeting().equals(meeting.id()));
    }

    static Refused none() {
        return Refused.notFound("There is no such decided meeting, or you have no part or duty in it.");
    }
}
