package org.blendedmeetings.invitation.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.access.FamilyOnly;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The calendar file of the family member who came by their link: their own session and nothing else. */
@Controller
@FamilyOnly
class CalendarFilePage {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FamilyLinks links;
    private final Invitations invitations;
    private final Meetings meetings;
    private final Clock clock;

    CalendarFilePage(FamilyLinks links, Invitations invitations, Meetings meetings, Clock clock) {
        this.links = links;
        this.invitations = invitations;
        this.meetings = meetings;
        this.clock = clock;
    }

    @GetMapping("/f/meeting/calendar.ics")
    ResponseEntity<byte[]> file() {
        var visit = links.visitor().orElseThrow(CalendarFilePage::nothing);
        var meeting = new MeetingId(visit.meeting());
        var own = invitations.own(meeting, new PersonId(visit.person())).orElseThrow(CalendarFilePage::nothing);
        var file = CalendarFile.of(meetings.get(meeting).reference(), own, visit, clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("meeting.ics")
                                .build()
                                .toString())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Refused nothing() {
        return Refused.notFound("There is no date yet.");
    }
}
