package org.blendedmeetings.due;

import static org.blendedmeetings.escalation.ExceptionCode.EX_DATA;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;

/**
 * Makes it a task of business support that a period ended, or a meeting was held elsewhere, while a meeting of it is being
 * arranged here. Nothing is withdrawn by itself.
 */
@Component
class OvertakenMeetings {
    private final Exceptions exceptions;

    OvertakenMeetings(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** Raised once however often it is told; over when the meeting is, or when it turns out not to be so. */
    void of(Collection<Map<MeetingId, Optional<Overtaken>>> all) {
        exceptions.causesEnded(
                EX_DATA,
                all.stream()
                        .flatMap(each -> each.entrySet().stream())
                        .filter(each -> each.getValue().isEmpty())
                        .map(each -> cause(each.getKey()))
                        .toList(),
                "What was recorded was put right: the meeting has its reason.");
        all.forEach(each -> each.forEach((meeting, overtaken) ->
                overtaken.ifPresent(by -> exceptions.raise(EX_DATA, meeting, cause(meeting), by.what()))));
    }

    private static String cause(MeetingId meeting) {
        return "period:" + meeting;
    }
}
