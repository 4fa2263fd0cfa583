package org.blendedmeetings.sandbox.graph;

import java.time.Instant;
import java.util.Optional;

/** An event as one mailbox has it: the organiser's own, or the copy of one who was invited. */
record EventCopy(StoredEvent event, String mailbox) {

    boolean isOrganiser() {
        return event.mailbox().equalsIgnoreCase(mailbox);
    }

    Optional<Attendee> attendee() {
        return event.attendee(mailbox);
    }

    /** Ids are each copy's own. */
    String id(boolean immutable) {
        String own = immutable ? event.ids().immutable() : event.ids().regular();
        return isOrganiser() ? own : NewIds.derived(own, Calendars.key(mailbox));
    }

    boolean knownBy(String id) {
        return id.equals(id(true)) || id.equals(id(false));
    }

    /** Whether it can be found in the calendar: not what the organiser ended, not what its owner deleted. */
    boolean isThere() {
        return isOrganiser()
                ? !event.gone()
                : attendee().map(attendee -> !attendee.binned()).orElse(false);
    }

    /** Outlook takes what one has declined out of one's calendar. */
    boolean isInView() {
        return isThere() && !Attendee.DECLINED.equals(response());
    }

    /** One's own answer; {@code organizer} for the organiser. */
    String response() {
        return isOrganiser() ? "organizer" : attendee().map(Attendee::response).orElse(Attendee.NONE);
    }

    Instant answered() {
        return attendee().map(Attendee::answered).orElse(null);
    }

    /** Free or busy: what the organiser said, but tentative until accepted. */
    String showAs() {
        if (event.gone()) {
            return "free";
        }
        boolean settled = isOrganiser() || Attendee.ACCEPTED.equals(response());
        return settled ? event.properties().path("showAs").asString("busy") : "tentative";
    }
}
