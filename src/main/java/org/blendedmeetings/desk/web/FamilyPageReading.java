package org.blendedmeetings.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.invitation.Invitations;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.preference.AskPages;
import org.blendedmeetings.preference.FamilySettings;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.preference.Wishes;
import org.blendedmeetings.shared.Council;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.telling.WrittenToFamily;
import org.blendedmeetings.timescale.London;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what one family member may read about their meeting: their own part, and professionals by name and role. */
@Component
class FamilyPageReading {
    private final Meetings meetings;
    private final AskPages asks;
    private final Wishes wishes;
    private final Decisions decisions;
    private final WrittenToFamily written;
    private final Invitations invitations;
    private final Directory directory;
    private final FamilySettings settings;
    private final Council council;
    private final MessageSource messages;
    private final Clock clock;

    FamilyPageReading(
            Meetings meetings,
            AskPages asks,
            Wishes wishes,
            Decisions decisions,
            WrittenToFamily written,
            Invitations invitations,
            Directory directory,
            FamilySettings settings,
            Council council,
            MessageSource messages,
            Clock clock) {
        this.meetings = meetings;
        this.asks = asks;
        this.wishes = wishes;
        this.decisions = decisions;
        this.written = written;
        this.invitations = invitations;
        this.directory = directory;
        this.settings = settings;
        this.council = council;
        this.messages = messages;
        this.clock = clock;
    }

    void show(FamilyVisit visit, Model model) {
        var meeting = meetings.get(new MeetingId(visit.meeting()));
        var self = self(meeting, new PersonId(visit.person()));
        var page = asks.evenIfNotAsked(visit);
        var words = new FamilyWords(messages, page.audience());
        var wish = wishes.of(meeting.id()).stream()
                .filter(each -> each.person().equals(self.person()))
                .findFirst()
                .orElseThrow();
        model.addAttribute("page", page);
        model.addAttribute("words", words);
        model.addAttribute("meeting", meeting);
        var told = written.to(visit);
        var waits = decisions.waits(meeting.id(), self.id());
        var part = FamilyPart.of(page, meeting, self, wish.preference(), waits, words, today());
        model.addAttribute("part", told.isPresent() ? part.written(self.mode(), words) : part);
        model.addAttribute("told", told.orElse(null));
        model.addAttribute("professionals", professionals(meeting));
        model.addAttribute("spoken", settings.languages());
        model.addAttribute("advice", settings.adviceFor(page.audience()));
        model.addAttribute("safePhone", settings.safePhone(council));
        if (meeting.status() == MeetingStatus.BOOKED) {
            invitations.own(meeting.id(), self.person()).ifPresent(own -> model.addAttribute("own", own));
        }
    }

    private static ParticipantView self(MeetingView meeting, PersonId person) {
        return meeting.family().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> Refused.gone("There is nothing here for you any more. Ring us, please."));
    }

    /** Without those whose mere presence would tell something about somebody else. */
    private List<ProfessionalView> professionals(MeetingView meeting) {
        var shown = meeting.professionals().stream()
                .filter(each -> !each.professionalRole().specialist())
                .map(ParticipantView::professional)
                .distinct()
                .toList();
        var known = directory.professionals(shown);
        return shown.stream().map(known::get).toList();
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
