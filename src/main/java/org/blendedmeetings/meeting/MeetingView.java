package org.blendedmeetings.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.timescale.LimitKind;

/**
 * What other features may know of a meeting.
 *
 * @param reference    six random characters; the only name of the meeting outside the council
 * @param group        shared by the meetings of brothers and sisters asked for together, or null
 * @param clockStart   the day the limit runs from
 * @param limit        the last day the rule allows, or null where no rule gives one; of an open meeting that has to go on, by
 *                     when, where that binds
 * @param bookBy       the last working day on or before the limit, or null
 * @param toBookBy     the day it must be booked: limit minus the lead time of its type; sorts To book
 * @param resumption   by when it goes on that was held in part, adjourned or not quorate; null where it was not
 * @param expected     true when clockStart is a planned date
 * @param pencilled    a provisional start, or null
 * @param format       null until decided
 * @param startsAt     null until booked
 * @param requestedBy  the professional who asked, or null when the case system did
 * @param earlyReason  HARM, BREAKDOWN, CONTESTED or OTHER for an early review, else null
 * @param staffProposal a format staff put forward when they asked for the meeting, or null (policy 0.4)
 */
public record MeetingView(
        MeetingId id,
        String reference,
        MeetingType type,
        PersonId child,
        UUID group,
        LocalDate clockStart,
        LocalDate limit,
        LocalDate bookBy,
        LocalDate toBookBy,
        LimitKind limitKind,
        String limitSentence,
        Resumption resumption,
        boolean expected,
        Instant pencilled,
        String pencilledRoom,
        MeetingStatus status,
        Format format,
        Instant startsAt,
        Instant endsAt,
        String place,
        String joinLink,
        UUID requestedBy,
        Instant requestedAt,
        String earlyReason,
        Format staffProposal,
        List<ParticipantView> participants) {

    /** The participants from the family, the child first. */
    public List<ParticipantView> family() {
        return participants.stream().filter(ParticipantView::isFamily).toList();
    }

    public List<ParticipantView> professionals() {
        return participants.stream().filter(each -> !each.isFamily()).toList();
    }

    /** Whoever chairs: the participant in the type's chair role, which may differ from 18. */
    public Optional<ProfessionalId> chair() {
        return inRole(type.chairRole()).or(() -> inRole(type.chairRole18()));
    }

    public Optional<ProfessionalId> inRole(ProfessionalRole role) {
        return professionals().stream()
                .filter(each -> each.professionalRole() == role)
                .map(ParticipantView::professional)
                .findFirst();
    }
}
