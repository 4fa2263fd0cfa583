package org.blendedmeetings.telling;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.routing.Routing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom somebody has to tell, in few statements however many there are. */
@Component
@Transactional(readOnly = true)
public class TellingLists {
    private final Tellings tellings;
    private final TellingCalls calls;
    private final MeetingLists meetings;
    private final Directory directory;
    private final Routing routing;

    TellingLists(Tellings tellings, TellingCalls calls, MeetingLists meetings, Directory directory, Routing routing) {
        this.tellings = tellings;
        this.calls = calls;
        this.meetings = meetings;
        this.directory = directory;
        this.routing = routing;
    }

    /** This person's, or of whom they stand in for, the most urgent first. */
    public List<ToTell> of(SignedIn staff) {
        var people = routing.actsFor(staff).stream().map(ProfessionalId::value).toList();
        var theirs = routing.workOf(staff);
        var open = tellings.openFor(people, staff.roles()).stream()
                .filter(each -> theirs.test(each.owner()))
                .toList();
        var about = meetings.of(open.stream().map(Telling::meeting).collect(toSet()));
        var seen = Set.copyOf(routing.visible(staff, List.copyOf(about.values())).stream()
                .map(MeetingView::id)
                .toList());
        var names = directory.persons(open.stream().map(Telling::person).collect(toSet()));
        var told =
                calls
                        .findByTellingInOrderByAtAscIdAsc(
                                open.stream().map(each -> each.id().value()).toList())
                        .stream()
                        .filter(TellingCall::reached)
                        .map(TellingCall::telling)
                        .collect(toSet());
        return open.stream()
                .filter(each -> seen.contains(each.meeting()))
                .map(each -> new ToTell(
                        new DecisionId(each.about().decision()),
                        each.about().participant(),
                        names.get(each.person()).firstName(),
                        about.get(each.meeting()).type().name(),
                        about.get(each.meeting()).reference(),
                        each.dueAt(),
                        told.contains(each.id().value()),
                        each.written().failedWhy()))
                .toList();
    }
}
