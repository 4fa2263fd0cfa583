package org.blendedmeetings.people;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people can be reached and whether that is safe; asked once, and again at every new meeting (domain 4.6). */
@Component
@Transactional
public class ContactChannels {
    private final People people;
    private final Channels channels;
    private final ApplicationEventPublisher events;

    ContactChannels(People people, Channels channels, ApplicationEventPublisher events) {
        this.people = people;
        this.channels = channels;
        this.events = events;
    }

    /** A further way to reach them; refused naming {@code address} when it is none, or known already. */
    public UUID addChannel(PersonId person, ChannelKind kind, String address, ChannelSettings settings, Actor who) {
        if (kind == null) {
            throw Refused.invalid("kind", "Say whether it is an email address, a number or a postal address.");
        }
        var owner = people.findById(person.value()).orElseThrow(() -> Refused.notFound("There is no such person."));
        var channel = owner.add(kind, address, settings);
        people.flush();
        announce(owner, Optional.empty(), change(owner, who, "Contact details added", null, channel, null));
        return channel.id();
    }

    /**
     * What is known about one of a person's channels changes; refused as a conflict when somebody else changed it since
     * {@code seen}, so that nobody makes a channel safe again with a page that is out of date.
     */
    public void changeChannel(
            PersonId person, UUID channel, long seen, ChannelSettings settings, String why, Actor who) {
        var known = found(channel);
        if (!known.person().personId().equals(person)) {
            throw Refused.notFound("There is no such way to reach this person.");
        }
        if (known.view().version() != seen) {
            throw Refused.conflict(null, "Somebody changed this meanwhile. Look at it again before you change it.");
        }
        apply(known, settings, why, who);
    }

    /** They said, or somebody learnt, whether this is safe. */
    public void setSafe(UUID channel, Safety safe, String why, Actor who) {
        var known = found(channel);
        apply(known, known.settings().with(safe), why, who);
    }

    private void apply(ContactChannel channel, ChannelSettings settings, String why, Actor who) {
        var owner = channel.person();
        var before = channel.view().inWords();
        var wasSafe = channel.maySafelyBeUsed();
        owner.reach().change(channel, settings);
        if (!Objects.equals(before, channel.view().inWords())) {
            var lost = Optional.of(channel.view().kind()).filter(kind -> wasSafe && !channel.maySafelyBeUsed());
            announce(owner, lost, change(owner, who, "Contact details changed", before, channel, why));
        }
    }

    private ContactChannel found(UUID channel) {
        return channels.findById(channel)
                .orElseThrow(() -> Refused.notFound("There is no such way to reach this person."));
    }

    private void announce(Person owner, Optional<ChannelKind> lost, Change change) {
        events.publishEvent(new ChannelChanged(owner.personId(), lost, change));
    }

    // where somebody can be reached, and where not, may tell a reader whom they fear
    private static Change change(
            Person owner, Actor who, String what, String before, ContactChannel after, String why) {
        var child = owner.isChild() ? owner.id() : null;
        return new Change(who, owner.id(), child, what, before, after.view().inWords(), why, true);
    }
}
