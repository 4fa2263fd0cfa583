package org.blendedmeetings.preference;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who said that somebody should not be there; what they wrote is for two people alone and never passes here. */
@Component
@Transactional(readOnly = true)
public class ApartAsked {
    private final Asks asks;
    private final Answers answers;

    ApartAsked(Asks asks, Answers answers) {
        this.asks = asks;
        this.answers = answers;
    }

    /**
     * That somebody said so.
     *
     * @param at when they wrote it as it stands now
     */
    public record Said(AskId ask, Instant at) {}

    /** Those who said so, by their participant's id; in two statements. */
    public Map<UUID, Said> in(MeetingId meeting) {
        var all = asks.findByMeetingOrderById(meeting.value()).stream()
                .collect(Collectors.toMap(ask -> ask.id().value(), ask -> ask));
        return answers.findByAskInAndDraftFalse(all.keySet()).stream()
                .filter(answer -> answer.notThere() != null)
                .collect(Collectors.toMap(
                        answer -> all.get(answer.ask()).who().participant(),
                        answer -> new Said(new AskId(answer.ask()), answer.notThereAt())));
    }
}
