package org.blendedmeetings.format;

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

    RecordedFacts of(MeetingId meeting) {
        return rows.findFirstByMeetingOrderByRecordedAtDescIdDesc(meeting.value())
                .map(row -> json.readValue(row.known(), RecordedFacts.class))
                .orElse(RecordedFacts.NOTHING);
    }

    String write(RecordedFacts facts) {
        return json.writeValueAsString(facts);
    }
}
