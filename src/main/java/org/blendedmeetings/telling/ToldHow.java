package org.blendedmeetings.telling;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.SafeChannel;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** How one person can be told: a young child, or one without a channel of their own, by their worker's voice alone. */
@Component
class ToldHow {
    private final Directory directory;
    private final TellingSettings settings;
    private final Clock clock;

    ToldHow(Directory directory, TellingSettings settings, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    static ParticipantView participant(UUID id, MeetingView meeting) {
        return meeting.family().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("They have no part in this meeting any more."));
    }

    boolean byVoiceAlone(UUID participant, MeetingView meeting) {
        var part = participant(participant, meeting);
        if (part.familyRole() != FamilyRole.CHILD) {
            return false;
        }
        var age = directory.person(part.person()).ageOn(London.dateOf(clock.instant()));
        return age < settings.byVoiceUnder() || !ways(part.person()).contains(WrittenWay.MESSAGE);
    }

    /** The ways the sentence can reach them safely, the best first; a letter put into their hands always can. */
    List<WrittenWay> ways(PersonId person) {
        return switch (directory.person(person).safe().map(SafeChannel::kind).orElse(ChannelKind.PHONE)) {
            case EMAIL, SMS -> List.of(WrittenWay.MESSAGE, WrittenWay.HANDED_OVER);
            case LETTER -> List.of(WrittenWay.POSTED, WrittenWay.HANDED_OVER);
            case PHONE -> List.of(WrittenWay.HANDED_OVER);
        };
    }
}
