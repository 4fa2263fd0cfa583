package org.blendedmeetings.telling;

import java.util.List;
import java.util.Optional;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.SensitiveDecisions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Circumstances;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.SafeChannel;
import org.springframework.stereotype.Component;

/**
 * Whether whoever tells may add words of their own: to somebody who alone reads the channel, and never where something is
 * known of anybody's safety. Only staff with the safety duty are ever offered it, because for everybody else whether it is
 * offered would tell what they may not know (policy 0.7 and 0.8).
 */
@Component
class OwnWords {
    static final String NONE = "Words of your own cannot be added to this message. Say them when you ring.";

    private final Directory directory;
    private final Circumstances circumstances;
    private final SensitiveDecisions sensitive;

    OwnWords(Directory directory, Circumstances circumstances, SensitiveDecisions sensitive) {
        this.directory = directory;
        this.circumstances = circumstances;
        this.sensitive = sensitive;
    }

    boolean mayAdd(SignedIn staff, Telling telling, MeetingView meeting) {
        return staff.safetyDuty()
                && alone(telling.person()).isPresent()
                && !sensitive.is(new DecisionId(telling.about().decision()))
                && nothingKnownNow(meeting);
    }

    /** The channel that person alone reads. */
    Optional<ChannelKind> alone(PersonId person) {
        return directory
                .person(person)
                .safe()
                .filter(SafeChannel::hersAlone)
                .map(SafeChannel::kind)
                .filter(kind -> kind == ChannelKind.EMAIL || kind == ChannelKind.SMS);
    }

    private boolean nothingKnownNow(MeetingView meeting) {
        List<PersonId> family =
                meeting.family().stream().map(ParticipantView::person).toList();
        var known = circumstances.among(family);
        return known.dangers().isEmpty()
                && known.violenceFrom().isEmpty()
                && directory.keptApartAmong(family).isEmpty();
    }
}
