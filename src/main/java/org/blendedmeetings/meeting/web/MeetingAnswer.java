package org.blendedmeetings.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.LimitKind;

/** What a case system is told of a meeting: where it stands, and nothing about whom or why. */
record MeetingAnswer(
        String reference,
        String type,
        MeetingStatus status,
        LocalDate clockStart,
        boolean expected,
        LocalDate limit,
        LocalDate bookBy,
        LocalDate toBookBy,
        LimitKind kind,
        String rule,
        Format format,
        Instant startsAt,
        Instant endsAt,
        Instant requestedAt) {

    static MeetingAnswer of(MeetingView meeting) {
        return new MeetingAnswer(
                meeting.reference(),
                meeting.type().code(),
                meeting.status(),
                meeting.clockStart(),
                meeting.expected(),
                meeting.limit(),
                meeting.bookBy(),
                meeting.toBookBy(),
                meeting.limitKind(),
                meeting.limitSentence(),
                meeting.format(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.requestedAt());
    }
}
