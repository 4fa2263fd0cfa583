package org.blendedmeetings.due;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.WhoIsMissing;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalRole;
import org.springframework.stereotype.Component;

/** Says what stands in the way of asking for meetings that are due, in two statements however many there are. */
@Component
public class Obstacles {
    private final PeriodKinds kinds;
    private final Directory directory;

    Obstacles(PeriodKinds kinds, Directory directory) {
        this.kinds = kinds;
        this.directory = directory;
    }

    /** By what is due; nothing for those that can be asked for as they are. */
    public Map<UUID, Obstacle> to(Collection<DueMeetingView> due) {
        var children = due.stream().map(DueMeetingView::child).collect(Collectors.toSet());
        var named = directory.named(children);
        var around = directory.rolesAround(children);
        var found = new HashMap<UUID, Obstacle>();
        due.forEach(each -> to(each, named, around.getOrDefault(each.child(), Set.of()))
                .ifPresent(why -> found.put(each.id(), why)));
        return found;
    }

    private Optional<Obstacle> to(DueMeetingView due, Set<PersonId> named, Set<ProfessionalRole> around) {
        if (!kinds.opensItself(due.type().chain())) {
            return Optional.of(Obstacle.forAPerson("The family is to be asked first whether they agree"));
        }
        if (!named.contains(due.child())) {
            return Optional.of(Obstacle.inTheRecords("The child's name is not known here"));
        }
        if (around.isEmpty()) {
            return Optional.of(Obstacle.inTheRecords("Nobody who works with the child is named here"));
        }
        return WhoIsMissing.from(due.type(), around).map(Obstacle::inTheRecords);
    }
}
