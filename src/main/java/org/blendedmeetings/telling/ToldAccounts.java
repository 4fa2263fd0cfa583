package org.blendedmeetings.telling;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.message.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what each person was told, by whom and when: for a page that checked who may see the meeting. */
@Component
@Transactional(readOnly = true)
public class ToldAccounts {
    private final Tellings tellings;
    private final TellingCalls calls;
    private final Messages messages;

    ToldAccounts(Tellings tellings, TellingCalls calls, Messages messages) {
        this.tellings = tellings;
        this.calls = calls;
        this.messages = messages;
    }

    /** Of every decision about this meeting, the oldest first. */
    public List<ToldAccount> of(MeetingId meeting) {
        var rows = tellings.findByAboutMeetingOrderBySinceAscIdAsc(meeting.value());
        var ids = rows.stream().map(each -> each.id().value()).toList();
        var made = calls.findByTellingInOrderByAtAscIdAsc(ids).stream().collect(groupingBy(TellingCall::telling));
        return rows.stream().map(each -> account(each, made)).toList();
    }

    ToldAccount of(Telling telling) {
        return account(telling, Map.of(telling.id().value(), calls.of(telling)));
    }

    private ToldAccount account(Telling telling, Map<UUID, List<TellingCall>> made) {
        var theirs = made.getOrDefault(telling.id().value(), List.of());
        return new ToldAccount(
                telling.about().participant(),
                telling.person(),
                new DecisionId(telling.about().decision()),
                telling.state(),
                telling.since(),
                telling.dueAt(),
                theirs.stream().map(TellingCall::view).toList(),
                written(telling.written()),
                telling.withoutVoice());
    }

    private ToldAccount.WrittenAccount written(Written written) {
        return written.confirmedAt() == null
                ? null
                : new ToldAccount.WrittenAccount(
                        way(written),
                        written.text(),
                        written.ownWords(),
                        written.confirmedName(),
                        written.confirmedAt(),
                        written.sentAt(),
                        written.failedWhy());
    }

    private String way(Written written) {
        if (written.message() == null) {
            return written.way().words();
        }
        return switch (messages.status(written.messageId()).channel()) {
            case SMS -> "Text message";
            case EMAIL -> "Email";
            default -> written.way().words();
        };
    }
}
