package org.blendedmeetings.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.blendedmeetings.people.RestrictedRecords;
import org.springframework.stereotype.Component;

/**
 * Which meetings somebody may see (domain 9.2): by role, by their part in it, or because they stand in for or manage
 * someone who has one; never by being an administrator or policy staff, and a restricted record only with a named grant.
 */
@Component
class Sight {
    private final Directory directory;
    private final Covering covering;
    private final RestrictedRecords restricted;

    Sight(Directory directory, Covering covering, RestrictedRecords restricted) {
        this.directory = directory;
        this.covering = covering;
        this.restricted = restricted;
    }

    List<MeetingView> of(SignedIn staff, List<MeetingView> meetings, Function<MeetingView, Line> lineOf) {
        var seen = staff.is(Role.BUSINESS_SUPPORT) || staff.is(Role.HEAD_OF_SERVICE)
                ? meetings
                : withPartOrDuty(staff, meetings, lineOf);
        var closed =
                restricted.closedTo(staff, seen.stream().map(MeetingView::child).collect(Collectors.toSet()));
        return seen.stream()
                .filter(meeting -> !closed.contains(meeting.child()))
                .toList();
    }

    private List<MeetingView> withPartOrDuty(
            SignedIn staff, List<MeetingView> meetings, Function<MeetingView, Line> lineOf) {
        var stoodFor = stoodForBy(staff, meetings);
        return meetings.stream()
                .filter(meeting -> staff.professional().equals(meeting.requestedBy())
                        || participants(meeting).anyMatch(stoodFor::contains)
                        || managesLine(staff, lineOf.apply(meeting)))
                .toList();
    }

    /** They themselves, whom they cover, and whom they manage. */
    private Set<ProfessionalId> stoodForBy(SignedIn staff, List<MeetingView> meetings) {
        var me = new ProfessionalId(staff.professional());
        var people = new HashSet<>(covering.coveredBy(me));
        people.add(me);
        if (staff.is(Role.MANAGER) || staff.is(Role.SERVICE_MANAGER)) {
            var all = meetings.stream().flatMap(Sight::participants).collect(Collectors.toSet());
            directory.professionals(all).values().stream()
                    .filter(each -> me.equals(each.manager()))
                    .map(ProfessionalView::id)
                    .forEach(people::add);
        }
        return people;
    }

    static boolean managesLine(SignedIn staff, Line line) {
        return (staff.is(Role.MANAGER) && staff.lines().contains(line))
                || (staff.is(Role.SERVICE_MANAGER) && staff.lines().contains(LineWords.tier2Line(line)));
    }

    private static Stream<ProfessionalId> participants(MeetingView meeting) {
        return meeting.professionals().stream()
                .map(ParticipantView::professional)
                .filter(Objects::nonNull);
    }
}
