package org.blendedmeetings.preference;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the family wish for a meeting, for those who decide and book. */
@Component
public class Wishes {
    private final Asks asks;
    private final Answers answers;
    private final Contacts contacts;
    private final Meetings meetings;
    private final Directory directory;
    private final Clock clock;

    Wishes(Asks asks, Answers answers, Contacts contacts, Meetings meetings, Directory directory, Clock clock) {
        this.asks = asks;
        this.answers = answers;
        this.contacts = contacts;
        this.meetings = meetings;
        this.directory = directory;
        this.clock = clock;
    }

    /** One for each family member of the meeting, the child first; who was not asked has NOT_ASKED. */
    @Transactional(readOnly = true)
    public List<WishView> of(MeetingId meeting) {
        var family = meetings.get(meeting).family();
        var people =
                directory.persons(family.stream().map(ParticipantView::person).toList());
        var asked = byKey(asks.findByMeetingOrderById(meeting.value()), ask -> ask.person());
        var ids = asked.values().stream().map(ask -> ask.id().value()).toList();
        var given = byKey(answers.findByAskInAndDraftFalse(ids), Answer::ask);
        var tried = contacts.findByAskInOrderByRecordedAt(ids).stream()
                .map(Contact::ask)
                .collect(Collectors.toSet());
        var today = London.dateOf(clock.instant());
        return family.stream()
                .map(who -> {
                    var ask = asked.get(who.person());
                    var person = people.get(who.person());
                    return ask == null ? Wished.notAsked(who, person, today) : wished(who, person, ask, given, tried);
                })
                .toList();
    }

    private static WishView wished(
            ParticipantView who, PersonView person, Ask ask, Map<UUID, Answer> given, Set<UUID> tried) {
        var answer = given.get(ask.id().value());
        return answer == null
                ? Wished.unanswered(who, person, ask, tried.contains(ask.id().value()))
                : Wished.answered(who, person, ask, answer);
    }

    private static <K, V> Map<K, V> byKey(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
