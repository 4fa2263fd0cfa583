package org.blendedmeetings.desk.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Turns the filled-in page into a request. */
@Component
class ReadingRequests {
    private static final LocalTime USUAL = LocalTime.of(10, 0);

    private final MeetingTypes types;
    private final CircleChoices circles;

    ReadingRequests(MeetingTypes types, CircleChoices circles) {
        this.types = types;
        this.circles = circles;
    }

    RequestMeeting read(RequestForm form) {
        if (form.type() == null || form.type().isBlank()) {
            throw Refused.invalid("type", "Choose what kind of meeting it is.");
        }
        MeetingType type = types.getRequestable(form.type());
        return new RequestMeeting(
                type.code(),
                Stream.concat(Stream.of(form.child()), form.siblings().stream())
                        .map(PersonId::new)
                        .toList(),
                form.clockStart(),
                form.due(),
                form.sequence(),
                blankAsNull(form.earlyReason()),
                takingPart(form, type),
                pencilled(form),
                blankAsNull(form.pencilledRoom()),
                blankAsNull(form.pastLimitReason()),
                form.staffProposal());
    }

    /** Families have no part in a meeting of professionals: they are left out, however the circle stood ticked. */
    private List<CircleMember> takingPart(RequestForm form, MeetingType type) {
        return circles.chosen(form).stream()
                .filter(each -> type.familyInvited() || !each.isFamily())
                .toList();
    }

    private static Instant pencilled(RequestForm form) {
        if (form.pencilledDate() == null) {
            return null;
        }
        var time = form.pencilledTime() == null ? USUAL : form.pencilledTime();
        return London.instant(form.pencilledDate().atTime(time));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
