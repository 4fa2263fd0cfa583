package org.blendedmeetings.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.blendedmeetings.access.ApiOnly;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the council's case system: ask for a meeting, and ask where one stands. */
@RestController
@RequestMapping("/api/v1/meetings")
@ApiOnly
@Tag(name = "Meetings", description = "Asking for meetings and following them by reference")
class MeetingsApi {
    private final Meetings meetings;
    private final ReadingMeetingBody reading;
    private final Staff staff;

    MeetingsApi(Meetings meetings, ReadingMeetingBody reading, Staff staff) {
        this.meetings = meetings;
        this.reading = reading;
        this.staff = staff;
    }

    @PostMapping
    @Operation(summary = "Ask for a meeting, for one child or for brothers and sisters (a meeting each)")
    ResponseEntity<List<MeetingAnswer>> request(@RequestBody MeetingBody body) {
        var made = meetings.request(reading.read(body), staff.actor()).stream()
                .map(MeetingAnswer::of)
                .toList();
        return ResponseEntity.created(
                        URI.create("/api/v1/meetings/" + made.get(0).reference()))
                .body(made);
    }

    @GetMapping("/{reference}")
    @Operation(summary = "Where a meeting stands")
    MeetingAnswer meeting(@PathVariable String reference) {
        return meetings.byReference(reference)
                .map(MeetingAnswer::of)
                .orElseThrow(() -> Refused.notFound("There is no meeting with the reference '" + reference + "'."));
    }
}
