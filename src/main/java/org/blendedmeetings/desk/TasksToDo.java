package org.blendedmeetings.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/**
 * The tasks with a clock of their own that are somebody's to see to: of whoever stands around the child in the role the
 * catalogue names, and where nobody does, of the managers of the line.
 */
@Component
public class TasksToDo {
    private final DueMeetings due;
    private final Directory directory;
    private final RestrictedRecords restricted;
    private final Routing routing;
    private final Clock clock;

    TasksToDo(DueMeetings due, Directory directory, RestrictedRecords restricted, Routing routing, Clock clock) {
        this.due = due;
        this.directory = directory;
        this.restricted = restricted;
        this.routing = routing;
        this.clock = clock;
    }

    /** The most urgent first. */
    public List<TaskLine> of(SignedIn staff) {
        var open = due.toDo();
        var children = directory.persons(children(open));
        var closed = restricted.closedTo(staff, children.keySet());
        var named = named(open, children);
        var people = routing.actsFor(staff);
        return open.stream()
                .filter(each -> !closed.contains(each.child()))
                .filter(each -> isTheirs(each, named.getOrDefault(each, Set.of()), people, staff, children))
                .map(each -> line(each, children.get(each.child())))
                .toList();
    }

    /** Who stands in the role whose task it is; one statement a role. */
    private Map<DueMeetingView, Set<ProfessionalId>> named(
            List<DueMeetingView> open, Map<PersonId, PersonView> children) {
        var found = new HashMap<DueMeetingView, Set<ProfessionalId>>();
        open.stream()
                .filter(each -> each.type().chairRoleAt(age(each, children)) != null)
                .collect(groupingBy(each -> each.type().chairRoleAt(age(each, children))))
                .forEach((role, theirs) -> {
                    var inRole = directory.inRole(children(theirs), role);
                    theirs.forEach(each -> found.put(each, inRole.getOrDefault(each.child(), Set.of())));
                });
        return found;
    }

    private boolean isTheirs(
            DueMeetingView each,
            Set<ProfessionalId> named,
            Set<ProfessionalId> people,
            SignedIn staff,
            Map<PersonId, PersonView> children) {
        if (!named.isEmpty()) {
            return named.stream().anyMatch(people::contains);
        }
        var line = each.type().lineAt(age(each, children));
        return staff.holds(Role.MANAGER, line) || staff.holds(Role.SERVICE_MANAGER, line);
    }

    private TaskLine line(DueMeetingView each, PersonView child) {
        return new TaskLine(
                child.name(),
                each.type().name(),
                each.limitSentence(),
                each.limit().isBefore(today()),
                "/people/" + each.child() + "/due/" + each.id() + "/done");
    }

    private static Set<PersonId> children(Collection<DueMeetingView> due) {
        return due.stream().map(DueMeetingView::child).collect(toSet());
    }

    private int age(DueMeetingView each, Map<PersonId, PersonView> children) {
        return children.get(each.child()).ageOn(today());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}
