package org.blendedmeetings.policy.web;

import java.util.List;
import org.blendedmeetings.policy.FieldKind;
import org.springframework.stereotype.Component;

/** Says in words what the council may set in a row, and what is set. */
@Component
class OwnWords {
    private static final String NOBODY = "0";

    private final PolicyWords words;
    private final ApproverWords approvers;

    OwnWords(PolicyWords words, ApproverWords approvers) {
        this.words = words;
        this.approvers = approvers;
    }

    String field(String key) {
        return words.code("own", key);
    }

    /**
     * @param value    as it is chosen, not as the table writes it
     * @param meetings the kinds of meeting the row is about, or none
     */
    String value(FieldKind kind, String value, List<String> meetings) {
        return switch (kind) {
            case IN_PERSON, FAMILY_IN_ROOM, STANDING, IF_NECESSARY -> value.matches("\\d")
                    ? words.say("standing.tier", who(value, meetings))
                    : words.say("standing." + value);
            case TIER -> value.equals(NOBODY) ? words.say("own.tier.0") : words.say("own.tier", who(value, meetings));
            case RECOMMENDS -> words.say(value.isEmpty() ? "own.recommends.nothing" : "own.recommends.room");
            case AT_LEAST -> words.say("number.at-least", value);
            case UP_TO_AGE -> words.say("own.age", value);
            case WORKING_DAYS -> words.say("own.days", value);
            case WORDS -> value;
        };
    }

    private String who(String tier, List<String> meetings) {
        return meetings.isEmpty() ? words.say("own.tier.any", tier) : approvers.of(Integer.parseInt(tier), meetings);
    }
}
