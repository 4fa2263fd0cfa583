package org.blendedmeetings.message;

import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.blendedmeetings.people.ChannelChanged;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends links at once where they must not be opened any more: what they were sent by is not safe now, or the meeting is off.
 * A later message by a safe channel carries another link.
 */
@Component
class ClosingLinks {
    private final MessageRows rows;
    private final FamilyLinks links;
    private final ApplicationEventPublisher events;

    ClosingLinks(MessageRows rows, FamilyLinks links, ApplicationEventPublisher events) {
        this.rows = rows;
        this.links = links;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ChannelChanged event) {
        event.lost().ifPresent(kind -> close(event.person(), kind));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingWithdrawn event) {
        links.revokeAll(event.meeting().value());
    }

    /** No address is kept with a message, so a link sent to another address of the same kind ends too. */
    private void close(PersonId person, ChannelKind kind) {
        rows.findByPersonAndChannelAndDeliverySentAtNotNull(person.value(), kind).stream()
                .map(Message::meeting)
                .distinct()
                .filter(meeting -> links.revoke(person.value(), meeting.value()))
                .forEach(meeting -> events.publishEvent(new LinkClosed(person, meeting)));
    }
}
