package org.blendedmeetings.preference;

import java.util.Optional;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the visitor's own pages may say. */
@Component
public class AskPages {
    private final Asks asks;
    private final Answers answers;
    private final FamilyDoor door;
    private final Meetings meetings;
    private final MeetingWorkers workers;
    private final WaysToTakePart ways;
    private final Directory directory;

    AskPages(
            Asks asks,
            Answers answers,
            FamilyDoor door,
            Meetings meetings,
            MeetingWorkers workers,
            WaysToTakePart ways,
            Directory directory) {
        this.asks = asks;
        this.answers = answers;
        this.door = door;
        this.meetings = meetings;
        this.workers = workers;
        this.ways = ways;
        this.directory = directory;
    }

    /** Refused (404) when this person was not asked. */
    @Transactional(readOnly = true)
    public AskPage of(FamilyVisit visit) {
        return page(door.askOf(visit));
    }

    /** Empty when this person was not asked, as somebody added later. */
    @Transactional(readOnly = true)
    public Optional<AskPage> find(FamilyVisit visit) {
        return asks.findByMeetingAndPerson(visit.meeting(), visit.person()).map(this::page);
    }

    private AskPage page(Ask ask) {
        var meeting = meetings.get(ask.meeting());
        var person = directory.person(ask.person());
        var audience = Audience.of(ask.familyRole(), ask.age());
        var draft = answers.findByAskAndDraft(ask.id().value(), true).orElse(null);
        var given = answers.findByAskAndDraft(ask.id().value(), false).orElse(null);
        return new AskPage(
                ask.id(),
                ask.meeting(),
                person.firstName(),
                audience,
                ask.state(),
                door.isOpen(ask),
                ask.answerBy(),
                workers.named(meeting),
                leader(meeting),
                meeting.type(),
                meeting.pencilled(),
                person.safe()
                        .filter(channel -> channel.kind() == ChannelKind.EMAIL)
                        .isPresent(),
                ways.offer(meeting, audience),
                ShownAnswer.of(draft, given));
    }

    private AskPage.Leader leader(MeetingView meeting) {
        return workers.leaderOf(meeting)
                .map(leader -> new AskPage.Leader(leader.name(), leader.title(), leader.phone()))
                .orElse(null);
    }
}
