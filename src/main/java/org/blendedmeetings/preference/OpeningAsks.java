package org.blendedmeetings.preference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Opens the asks of a meeting: one for each family member there is something to ask of. */
@Component
class OpeningAsks {
    private final Asks asks;
    private final AskPlanning planning;
    private final MeetingWorkers workers;
    private final Directory directory;
    private final AskTrail trail;

    OpeningAsks(Asks asks, AskPlanning planning, MeetingWorkers workers, Directory directory, AskTrail trail) {
        this.asks = asks;
        this.planning = planning;
        this.workers = workers;
        this.directory = directory;
        this.trail = trail;
    }

    /** All asks of the meeting, those opened now among them: called twice, it opens none twice. */
    List<Ask> open(MeetingView meeting, Instant now) {
        if (!meeting.type().familyInvited()) {
            return List.of();
        }
        var plan = planning.planFor(meeting, now);
        var worker = workers.workerOf(meeting).orElse(null);
        var people = directory.persons(
                meeting.family().stream().map(ParticipantView::person).toList());
        var opened = new ArrayList<>(asks.findByMeetingOrderById(meeting.id().value()));
        for (var who : meeting.family()) {
            var person = people.get(who.person());
            if (opened.stream().anyMatch(ask -> ask.person().equals(who.person()))
                    || unborn(who, person, meeting, now)) {
                continue;
            }
            var age = person.ageOn(London.dateOf(now));
            var ask = asks.save(Ask.open(meeting, who, age, plan, worker, now));
            opened.add(ask);
            trail.opened(ask);
        }
        return opened;
    }

    /** A child not yet born is asked nothing, and there is nothing to be written down for it. */
    private static boolean unborn(ParticipantView who, PersonView person, MeetingView meeting, Instant now) {
        return who.familyRole() == FamilyRole.CHILD
                && (person.bornOn() == null
                        ? meeting.type().code().equals("ICPC_PREBIRTH")
                        : person.bornOn().isAfter(London.dateOf(now)));
    }
}
