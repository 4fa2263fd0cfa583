package org.blendedmeetings.meeting;

import java.util.List;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** Checks a request and says what it would come to, or has it saved. */
@Component
class RequestingMeetings {
    private final MeetingTypes types;
    private final RequestCheck check;
    private final Limits limits;
    private final WorkingDays days;
    private final SavingMeetings saving;
    private final Directory directory;

    RequestingMeetings(
            MeetingTypes types,
            RequestCheck check,
            Limits limits,
            WorkingDays days,
            SavingMeetings saving,
            Directory directory) {
        this.types = types;
        this.check = check;
        this.limits = limits;
        this.days = days;
        this.saving = saving;
        this.directory = directory;
    }

    /** What a family reads says whose meeting it is. */
    private void named(RequestMeeting request) {
        if (!request.children().stream().allMatch(directory::isNamed)) {
            throw Refused.invalid(
                    "children",
                    "The child is known by number only. Enter the name on the child's record first: the family reads it.");
        }
    }

    private Deadline deadline(RequestMeeting request, MeetingType type) {
        return Deadline.of(
                limits.of(type.limit(), request.clockStart(), request.sequence(), request.due()), type, days);
    }

    RequestPreview preview(RequestMeeting request) {
        var type = types.getRequestable(request.type());
        check.check(request, type);
        named(request);
        var deadline = deadline(request, type);
        check.pastLimit(request, deadline);
        return new RequestPreview(
                type,
                deadline.limitOn(),
                deadline.bookBy(),
                deadline.toBookBy(),
                deadline.limitSentence(),
                check.expected(request));
    }

    List<MeetingView> request(RequestMeeting request, Actor by) {
        var type = types.getRequestable(request.type());
        check.check(request, type);
        named(request);
        var deadline = deadline(request, type);
        check.pastLimit(request, deadline);
        return saving.save(request, type, deadline, check.expected(request), by);
    }
}
