package org.blendedmeetings.people;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over from files who stands around children, some hundred children at a time; what people recorded here stays as it is. */
@Component
public class EnteringCircles {
    /** Who or what others refer to goes first. */
    private static final List<Class<?>> ORDER =
            List.of(Household.class, Person.class, Professional.class, Relationship.class, CircleRow.class);

    private final LoadingCircles loading;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringCircles(LoadingCircles loading, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.loading = loading;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param changed of whom anything was not known
     * @param doubted around whom something is used as safe here of which the file says that it is not
     */
    public record Taken(Set<PersonId> changed, Set<PersonId> doubted) {}

    /**
     * Compares, and writes what is new. Where nothing is to be written, the transaction has to be read-only.
     *
     * @param write false to hear only what it would come to
     */
    @Transactional
    public Taken take(Collection<ToldChild> children, boolean write, Remarks remarks, Actor who) {
        var file = new FromFile(who);
        var taking = new TakingCircle(loading.of(children), file, London.dateOf(clock.instant()));
        var taken = new Taken(new HashSet<>(), new HashSet<>());
        children.forEach(each -> {
            var doubts = file.doubts();
            if (taking.take(each, remarks)) {
                taken.changed().add(each.id());
            }
            if (file.doubts() > doubts) {
                taken.doubted().add(each.id());
            }
        });
        finish(file, write);
        return taken;
    }

    /** The same for rows of a directory, which are about no child: how many of them are new. */
    @Transactional
    public int directory(List<ToldPerson> rows, boolean write, Remarks remarks, Actor who) {
        var file = new FromFile(who);
        var known = new KnownCircles(List.of(), List.of(), loading.professionals(rows), Set.of());
        var taking = new TakingProfessional(known, file);
        rows.forEach(row -> taking.take(row, remarks));
        finish(file, write);
        return file.changes();
    }

    private void finish(FromFile file, boolean write) {
        if (write) {
            for (var type : ORDER) {
                file.entities().stream().filter(type::isInstance).forEach(entities::persist);
                entities.flush();
            }
            file.events().forEach(events::publishEvent);
            entities.flush();
        }
        entities.clear();
    }
}
