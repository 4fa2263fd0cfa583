package org.blendedmeetings.format;

import org.blendedmeetings.meeting.MeetingView;
import org.springframework.stereotype.Component;

/** Makes ready to be kept what the policy was asked and said, and who had told or recorded what it was asked. */
@Component
class KeepingAdvice {
    private final AdvisedJson json;
    private final GatheringSources sources;

    KeepingAdvice(AdvisedJson json, GatheringSources sources) {
        this.json = json;
        this.sources = sources;
    }

    PolicySaid of(Advised said, MeetingView meeting) {
        var asked = sources.of(meeting, said.full().of());
        return PolicySaid.of(said, json.write(said), json.write(asked));
    }
}
