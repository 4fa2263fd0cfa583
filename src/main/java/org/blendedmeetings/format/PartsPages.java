package org.blendedmeetings.format;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.preference.ApartAsked;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.Asked;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Puts together what somebody wrote about who should not be there, and who else takes part. */
@Component
class PartsPages {
    private final Meetings meetings;
    private final ApartAsked apart;
    private final Asked asked;
    private final ArrangedParts arranged;
    private final Approvers approvers;
    private final Directory directory;

    PartsPages(
            Meetings meetings,
            ApartAsked apart,
            Asked asked,
            ArrangedParts arranged,
            Approvers approvers,
            Directory directory) {
        this.meetings = meetings;
        this.apart = apart;
        this.asked = asked;
        this.arranged = arranged;
        this.approvers = approvers;
        this.directory = directory;
    }

    PartsPage open(String reference, UUID participant, SignedIn staff) {
        var meeting = meetings.byReference(reference).orElseThrow(PartsPages::nothing);
        var said = apart.in(meeting.id()).get(participant);
        if (said == null) {
            throw nothing();
        }
        var words = words(said.ask(), meeting, staff);
        var parts = arranged.findByMeetingAndOverSinceIsNull(meeting.id().value()).stream()
                .filter(each -> each.askedBy().equals(participant) && each.answers(said.at()))
                .toList();
        var meant = parts.stream()
                .map(ArrangedPart::apartFrom)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var who = meeting.family().stream()
                .filter(each -> each.id().equals(participant))
                .findFirst()
                .orElseThrow(PartsPages::nothing);
        return new PartsPage(
                meeting,
                participant,
                directory.person(who.person()).firstName(),
                words.orElse(null),
                others(meeting, participant),
                meant,
                !parts.isEmpty() && meant.isEmpty());
    }

    /** What they wrote is for two people alone; whoever covers for one of them has it told by voice. */
    private Optional<String> words(AskId ask, MeetingView meeting, SignedIn staff) {
        var words = asked.notThere(staff, ask);
        if (words.isEmpty() && !approvers.mayArrangeParts(staff, meeting)) {
            throw nothing();
        }
        return words;
    }

    private List<PartsPage.Other> others(MeetingView meeting, UUID participant) {
        var persons = directory.persons(
                meeting.family().stream().map(ParticipantView::person).toList());
        return meeting.family().stream()
                .filter(each -> !each.id().equals(participant))
                .map(each -> new PartsPage.Other(
                        each.id(), persons.get(each.person()).name()))
                .toList();
    }

    private static Refused nothing() {
        return Refused.notFound("There is nothing of this kind here for you.");
    }
}
