package org.blendedmeetings.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.message.MessageId;
import org.blendedmeetings.message.MessagePurpose;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.message.Messages;
import org.blendedmeetings.people.PersonView;
import org.springframework.stereotype.Component;

/** The message that leads a family member to their own page, where time, place and way in stand. */
@Component
class FamilyMessages {
    private final Messages messages;
    private final ToRing toRing;
    private final InvitationSettings settings;

    FamilyMessages(Messages messages, ToRing toRing, InvitationSettings settings) {
        this.messages = messages;
        this.toRing = toRing;
        this.settings = settings;
    }

    /** Empty when no safe e-mail address or telephone is known. */
    Optional<MessageId> prepare(PersonView person, MeetingView meeting, Instant ends) {
        var worker = toRing.about(meeting);
        return messages.prepare(
                person.id(),
                meeting.id(),
                MessagePurpose.INVITATION,
                worker.name(),
                worker.phone(),
                ends.plus(Duration.ofDays(settings.familyLinkDays())));
    }

    Instant sendNotBefore(MessageId message) {
        return messages.sendNotBefore(message);
    }

    /** @return false when no safe channel is left since it was prepared, so that nothing went */
    boolean send(MessageId message) {
        messages.send(message);
        return messages.status(message).state() != MessageState.FAILED;
    }

    /** Why it will never arrive, as the provider says now (a remote call); empty while it may. */
    Optional<String> lookWhyFailed(MessageId message) {
        return Optional.ofNullable(messages.refresh(message).whyFailed());
    }

    /** The same, as it was last read. */
    Optional<String> whyFailed(MessageId message) {
        return Optional.ofNullable(messages.status(message).whyFailed());
    }
}
