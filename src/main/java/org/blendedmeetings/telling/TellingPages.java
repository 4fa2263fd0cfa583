package org.blendedmeetings.telling;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.WhatWouldHelp;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.routing.Assignee;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of telling one person show to the staff who do it. */
@Component
public class TellingPages {
    private final TellingDoor door;
    private final TellingCalls calls;
    private final ToldAccounts accounts;
    private final Ready ready;
    private final ToldHow how;
    private final OwnWords ownWords;
    private final Wording wording;
    private final FindingNumbers numbers;
    private final Wishes wishes;
    private final Decisions decisions;
    private final WhatWouldHelp helps;
    private final Directory directory;
    private final Opened opened;

    TellingPages(
            TellingDoor door,
            TellingCalls calls,
            ToldAccounts accounts,
            Ready ready,
            ToldHow how,
            OwnWords ownWords,
            Wording wording,
            FindingNumbers numbers,
            Wishes wishes,
            Decisions decisions,
            WhatWouldHelp helps,
            Directory directory,
            Opened opened) {
        this.door = door;
        this.calls = calls;
        this.accounts = accounts;
        this.ready = ready;
        this.how = how;
        this.ownWords = ownWords;
        this.wording = wording;
        this.numbers = numbers;
        this.wishes = wishes;
        this.decisions = decisions;
        this.helps = helps;
        this.directory = directory;
        this.opened = opened;
    }

    /** That it was opened is kept; refused (404) for staff it is none of the business of. */
    @Transactional
    public TellingView open(SignedIn reader, DecisionId decision, UUID participant) {
        var telling = door.maySee(reader, decision, participant);
        var meeting = door.meetingOf(telling);
        opened.about(
                reader.actor(), meeting.id().value(), meeting.child().value(), "Opened how to tell a family member");
        var wish = wishes.of(meeting.id()).stream()
                .filter(each -> each.participant().equals(participant))
                .findFirst()
                .orElseThrow();
        var part = ToldHow.participant(participant, meeting);
        var visit = new FamilyVisit(telling.person().value(), meeting.id().value());
        var undecided = meeting.status() == MeetingStatus.ASKING || meeting.status() == MeetingStatus.DECIDING;
        var summary = decisions.ofMeeting(meeting.id()).orElse(null);
        return new TellingView(
                accounts.of(telling),
                meeting,
                directory.person(telling.person()).firstName(),
                wish.preference(),
                undecided ? null : part.mode(),
                summary,
                summary == null || !reader.safetyDuty() ? null : summary.reason(),
                helps.of(decision, reader).getOrDefault(participant, List.of()),
                name(telling.owner()),
                wording.toRing(visit),
                numbers.of(telling.person(), wish, reader),
                how.byVoiceAlone(participant, meeting),
                ready.toWrite(calls.of(telling)),
                how.ways(telling.person()),
                ownWords.mayAdd(reader, telling, meeting),
                telling.written().way(),
                telling.written().ownWords());
    }

    private String name(Assignee owner) {
        return owner.person() == null
                ? owner.label()
                : directory.professional(owner.person()).name();
    }
}
