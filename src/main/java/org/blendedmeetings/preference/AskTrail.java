package org.blendedmeetings.preference;

import java.time.Instant;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the timeline what became of an ask, in sentences staff read. */
@Component
class AskTrail {
    private final ApplicationEventPublisher events;
    private final Contacts contacts;
    private final Directory directory;

    AskTrail(ApplicationEventPublisher events, Contacts contacts, Directory directory) {
        this.events = events;
        this.contacts = contacts;
        this.directory = directory;
    }

    void opened(Ask ask) {
        var what = ask.who().how() == AskedHow.OBSERVED
                ? firstName(ask) + " is too young to be asked: what helps is to be written down"
                : "To be asked: " + firstName(ask);
        note(ask, Actor.SYSTEM, what, null, ask.state(), null);
    }

    void messageSent(Ask ask, ChannelKind channel, Instant now) {
        var how = wroteBy(channel);
        contacts.save(Contact.of(ask.id(), how, London.dateOf(now), null, Actor.SYSTEM.name(), false, now));
        var what = ask.messagesSent() == 1 ? "Asked by " : "Reminded by ";
        note(ask, Actor.SYSTEM, what + how.words().toLowerCase() + ": " + firstName(ask), null, ask.state(), null);
    }

    void notDelivered(Ask ask, ChannelKind channel, String why, Instant now) {
        var how = wroteBy(channel);
        var what = "Not delivered: " + why;
        contacts.save(Contact.of(ask.id(), how, London.dateOf(now), what, Actor.SYSTEM.name(), false, now));
        var where = how.words() + " not delivered: " + firstName(ask);
        note(ask, Actor.SYSTEM, where, null, null, why);
    }

    void passedToWorker(Ask ask) {
        note(
                ask,
                Actor.SYSTEM,
                "To be asked by a worker: " + firstName(ask),
                null,
                ask.state(),
                ask.byVoice().why().words());
    }

    void noReply(Ask ask) {
        note(ask, Actor.SYSTEM, "No reply yet: " + firstName(ask), null, ask.state(), null);
    }

    void note(Ask ask, Actor who, String what, Object before, Object after, String why) {
        events.publishEvent(new AskRecorded(ask.id(), ask.meeting(), change(ask, who, what, before, after, why)));
    }

    /** What only staff with that duty may know happened; never what was said. */
    void privately(Ask ask, Actor who, String what) {
        events.publishEvent(new AskRecorded(
                ask.id(),
                ask.meeting(),
                new Change(who, ask.meeting().value(), ask.child(), what, null, null, null, true)));
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    Change change(Ask ask, Actor who, String what, Object before, Object after, String why) {
        return Change.open(who, ask.meeting().value(), ask.child(), what, text(before), text(after), why);
    }

    String firstName(Ask ask) {
        return directory.person(ask.person()).firstName();
    }

    private static Tried wroteBy(ChannelKind channel) {
        return channel == ChannelKind.EMAIL ? Tried.EMAIL : Tried.TEXT;
    }

    private static String text(Object state) {
        return state == null ? null : state.toString();
    }
}
