package org.blendedmeetings.preference;

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

    /** The asks of those who said so, by their participant's id; in two statements. */
    public Map<UUID, AskId> in(MeetingId meeting) {
        var all = asks.findByMeetingOrderById(meeting.value()).stream()
                .collect(Collectors.toMap(ask -> ask.id().value(), ask -> ask));
        return answers.findByAskInAndDraftFalse(all.keySet()).stream()
                .filter(answer -> answer.notThere() != null)
                .map(answer -> all.get(answer.ask()))
                .collect(Collectors.toMap(ask -> ask.who().participant(), Ask::id));
    }
}
