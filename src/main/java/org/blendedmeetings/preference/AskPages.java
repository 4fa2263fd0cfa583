package org.blendedmeetings.preference;

import java.time.Clock;
import java.time.LocalDate;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
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
    private final Clock clock;

    AskPages(
            Asks asks,
            Answers answers,
            FamilyDoor door,
            Meetings meetings,
            MeetingWorkers workers,
            WaysToTakePart ways,
            Directory directory,
            Clock clock) {
        this.asks = asks;
        this.answers = answers;
        this.door = door;
        this.meetings = meetings;
        this.workers = workers;
        this.ways = ways;
        this.directory = directory;
        this.clock = clock;
    }

    /** Refused (404) when this person was not asked. */
    @Transactional(readOnly = true)
    public AskPage of(FamilyVisit visit) {
        return page(door.askOf(visit));
    }

    /** The same for somebody who was not asked, as a person added late: nothing can be answered then. */
    @Transactional(readOnly = true)
    public AskPage evenIfNotAsked(FamilyVisit visit) {
        return asks.findByMeetingAndWhoPerson(visit.meeting(), visit.person())
                .map(this::page)
                .orElseGet(() -> unasked(visit));
    }

    private AskPage page(Ask ask) {
        var audience = ask.who().audience();
        var draft = answers.findByAskAndDraft(ask.id().value(), true).orElse(null);
        var given = answers.findByAskAndDraft(ask.id().value(), false).orElse(null);
        var shown = ShownAnswer.of(draft, given);
        var page = new Progress(ask.id(), ask.state(), door.isOpen(ask), ask.answerBy(), shown);
        return page(meetings.get(ask.meeting()), ask.person(), audience, page);
    }

    private AskPage unasked(FamilyVisit visit) {
        var meeting = meetings.get(new MeetingId(visit.meeting()));
        var person = new PersonId(visit.person());
        var role = meeting.family().stream()
                .filter(each -> each.person().equals(person))
                .map(ParticipantView::familyRole)
                .findFirst()
                .orElseThrow(() -> Refused.gone("There is nothing here for you any more. Ring us, please."));
        var audience = Audience.of(role, directory.person(person).ageOn(London.dateOf(clock.instant())));
        return page(meeting, person, audience, new Progress(null, null, false, null, ShownAnswer.of(null, null)));
    }

    private AskPage page(MeetingView meeting, PersonId id, Audience audience, Progress progress) {
        var person = directory.person(id);
        return new AskPage(
                progress.ask(),
                meeting.id(),
                person.firstName(),
                audience,
                progress.state(),
                progress.open(),
                progress.answerBy(),
                workers.named(meeting),
                leader(meeting),
                meeting.type(),
                meeting.pencilled(),
                person.safe()
                        .filter(channel -> channel.kind() == ChannelKind.EMAIL)
                        .isPresent(),
                ways.offer(meeting, audience),
                progress.answer());
    }

    /** How far the asking is, where there is any. */
    private record Progress(AskId ask, AskState state, boolean open, LocalDate answerBy, ShownAnswer answer) {}

    private AskPage.Leader leader(MeetingView meeting) {
        return workers.leaderOf(meeting)
                .map(leader -> new AskPage.Leader(leader.name(), leader.title(), workers.readable(leader.phone())))
                .orElse(null);
    }
}
