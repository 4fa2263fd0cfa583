package org.blendedmeetings.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Loads what is known of the children of a file and of those around them: in as many statements for many as for one. */
@Component
class LoadingCircles {
    private final People people;
    private final Relationships relationships;
    private final CircleRows circles;
    private final Professionals professionals;
    private final Channels channels;

    LoadingCircles(
            People people,
            Relationships relationships,
            CircleRows circles,
            Professionals professionals,
            Channels channels) {
        this.people = people;
        this.relationships = relationships;
        this.circles = circles;
        this.professionals = professionals;
        this.channels = channels;
    }

    KnownCircles of(Collection<ToldChild> children) {
        var rows = children.stream().flatMap(child -> child.rows().stream()).toList();
        var ids = children.stream()
                .filter(child -> !child.fresh())
                .map(child -> child.id().value())
                .toList();
        // the children first: a tie then finds its child instead of fetching it
        var known = people.whole(ids);
        var ties = relationships.ofChildren(ids);
        var addresses = all(rows, row -> row.ownAddresses().stream());
        var adults = new HashSet<UUID>(channels.adultsReachedBy(addresses));
        ties.forEach(tie -> adults.add(tie.adult().id()));
        adults.addAll(people.adultsBorn(
                all(rows, row -> Stream.ofNullable(row.bornOn())),
                all(rows, row -> Stream.ofNullable(row.name().lastName()))));
        var unsafe = new HashSet<>(
                channels.unsafe(all(rows, row -> row.contacts().stream().map(ToldPerson.Contact::address))));
        rows.stream()
                .flatMap(row -> row.contacts().stream())
                .filter(contact -> contact.safe() == Safety.NO)
                .forEach(contact -> unsafe.add(contact.address()));
        var circle = new KnownCircles(ties, circles.ofChildren(ids), professionals(rows), unsafe);
        known.forEach(circle::add);
        people.whole(adults).forEach(circle::add);
        return circle;
    }

    /** Who of these is in the directory. */
    List<Professional> professionals(List<ToldPerson> rows) {
        return professionals.findByEmailIn(all(
                rows.stream().filter(ToldPerson::worksWithThem).toList(),
                row -> row.reachedBy(ChannelKind.EMAIL).stream()));
    }

    private static <T> List<T> all(List<ToldPerson> rows, Function<ToldPerson, Stream<T>> what) {
        return rows.stream().flatMap(what).filter(Objects::nonNull).distinct().toList();
    }
}
