package org.blendedmeetings.policy.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.routing.TierTitles;
import org.springframework.stereotype.Component;

/** Says who the approver of a tier is for some kinds of meeting. */
@Component
class ApproverWords {
    private final MeetingTypes types;
    private final PolicyWords words;

    ApproverWords(MeetingTypes types, PolicyWords words) {
        this.types = types;
        this.words = words;
    }

    /** A row may be about meetings of several lines; pathway plans have another from 18. */
    String of(int tier, List<String> codes) {
        return codes.stream()
                .flatMap(code -> types.find(code).stream())
                .flatMap(type -> Stream.of(type.line(), type.line18()))
                .distinct()
                .map(line -> TierTitles.of(tier, line))
                .distinct()
                .collect(Collectors.joining(" " + words.say("or") + " "));
    }
}
