package org.blendedmeetings.preference;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who gave each answer of a meeting, and when: what is decided by an answer is kept with it. */
@Component
@Transactional(readOnly = true)
public class WhoAnswered {
    private final Asks asks;
    private final Answers answers;

    WhoAnswered(Asks asks, Answers answers) {
        this.asks = asks;
        this.answers = answers;
    }

    /**
     * Who said it.
     *
     * @param privateSpace whether they can talk in private, as they answered it
     * @param typedBy who typed it, where it was given by voice; else null
     */
    public record Told(String by, String typedBy, Instant at, Known privateSpace) {}

    /** By participant, only those who answered; in two statements. */
    public Map<UUID, Told> in(MeetingId meeting) {
        var all = asks.findByMeetingOrderById(meeting.value()).stream()
                .collect(toMap(ask -> ask.id().value(), ask -> ask.who().participant()));
        return answers.findByAskInAndDraftFalse(all.keySet()).stream()
                .collect(toMap(
                        answer -> all.get(answer.ask()),
                        answer -> new Told(
                                answer.by().saidBy(),
                                answer.by().typedBy(),
                                answer.by().givenAt(),
                                answer.privateAndSafe())));
    }
}
