package org.blendedmeetings.format;

import java.time.Instant;
import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was recorded about a meeting. */
@Component
class KnownFacts {
    private final KnownRows rows;
    private final JsonMapper json;

    KnownFacts(KnownRows rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** What was recorded at one time, by whom. */
    record Recorded(RecordedFacts facts, String by, Instant at) {}

    /** Everything that was recorded, the latest first. */
    List<Recorded> history(MeetingId meeting) {
        return rows.findByMeetingOrderByRecordedAtDescIdDesc(meeting.value()).stream()
                .map(row -> new Recorded(
                        json.readValue(row.known(), RecordedFacts.class), row.recordedBy(), row.recordedAt()))
                .toList();
    }

    RecordedFacts of(MeetingId meeting) {
        return rows.findFirstByMeetingOrderByRecordedAtDescIdDesc(meeting.value())
                .map(row -> json.readValue(row.known(), RecordedFacts.class))
                .orElse(RecordedFacts.NOTHING);
    }

    String write(RecordedFacts facts) {
        return json.writeValueAsString(facts);
    }
}
