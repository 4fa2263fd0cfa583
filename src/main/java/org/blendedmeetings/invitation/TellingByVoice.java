package org.blendedmeetings.invitation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Whom workers still have to tell: no message may reach them, and nobody is left out for that. */
@Component
class TellingByVoice {
    private final StoredInvitations invitations;
    private final Meetings meetings;
    private final Directory directory;
    private final FamilyMessages messages;
    private final ToRing toRing;
    private final InvitationTrail trail;
    private final Clock clock;

    TellingByVoice(
            StoredInvitations invitations,
            Meetings meetings,
            Directory directory,
            FamilyMessages messages,
            ToRing toRing,
            InvitationTrail trail,
            Clock clock) {
        this.invitations = invitations;
        this.meetings = meetings;
        this.directory = directory;
        this.messages = messages;
        this.toRing = toRing;
        this.trail = trail;
        this.clock = clock;
    }

    /** This worker's, the soonest first; what lies behind us is past telling. */
    List<ToTell> of(ProfessionalId worker) {
        var waiting = invitations.findByKindAndStateAndStartsAtAfterOrderByStartsAt(
                InvitationKind.TOLD_BY_WORKER, InvitationState.PREPARED, clock.instant());
        var about = waiting.stream()
                .map(Invitation::meeting)
                .distinct()
                .map(meetings::get)
                .filter(meeting -> toRing.worker(meeting).filter(worker::equals).isPresent())
                .collect(Collectors.toMap(MeetingView::id, meeting -> meeting));
        return waiting.stream()
                .filter(each -> about.containsKey(each.meeting()))
                .map(each -> toTell(each, about.get(each.meeting())))
                .toList();
    }

    void told(Invitation invitation, SignedIn by) {
        if (invitation.kind() != InvitationKind.TOLD_BY_WORKER || invitation.state() != InvitationState.PREPARED) {
            throw Refused.conflict(null, "This person has been told or written to already.");
        }
        invitation.told(by.professional(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.told(invitation, meetings.get(invitation.meeting()), by.actor());
    }

    private ToTell toTell(Invitation invitation, MeetingView meeting) {
        return new ToTell(
                invitation.id(),
                meeting.reference(),
                meeting.type().name(),
                directory.person(invitation.person()).firstName(),
                invitation.startsAt(),
                invitation.message() == null
                        ? null
                        : messages.whyFailed(invitation.message()).orElse(null));
    }
}
