package org.blendedmeetings.routing;

import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;

/** Who has which duty for one meeting. */
record Ladder(MeetingView meeting, Line line, ProfessionalRole chairRole, Routing routing) {

    Assignee who(Duty duty) {
        return switch (duty) {
            case SOCIAL_WORKER -> worker().map(id -> new Assignee(id, Role.SOCIAL_WORKER, line, "Social worker"))
                    .orElseGet(() -> Groups.named(Role.MANAGER, line, LineWords.tier1(line)));
            case TEAM_MANAGER -> person(managerOfWorker(), Role.MANAGER, line, "Team manager");
            case TIER_1 -> tier1();
            case TIER_1_COVER -> cover(tier1());
            case SERVICE_MANAGER, HEAD_OF_SERVICE, BUSINESS_SUPPORT, ADMINISTRATOR -> Groups.of(duty, line);
        };
    }

    private Assignee tier1() {
        var label = LineWords.tier1(line);
        return switch (line) {
            case CARE_REVIEWS -> chair(Role.IRO, label);
            case CONFERENCES, SECURE -> chair(Role.CHAIR, label);
            case SOCIAL_CARE -> person(managerOfWorker(), Role.MANAGER, line, label);
            case FAMILY_GROUP -> person(
                    meeting.inRole(ProfessionalRole.COORDINATOR).flatMap(routing::managerOf),
                    Role.MANAGER,
                    line,
                    label);
            case LEAVING_CARE, EARLY_HELP, EDUCATION, YOUTH_JUSTICE -> Groups.named(Role.MANAGER, line, label);
        };
    }

    /** A chair is a named person; while none is named, whoever allocates chairs decides. */
    private Assignee chair(Role role, String label) {
        return meeting.inRole(chairRole)
                .map(id -> new Assignee(id, role, line, label))
                .orElseGet(this::tier2);
    }

    private Assignee tier2() {
        return Groups.of(Duty.SERVICE_MANAGER, line);
    }

    /** Who was named to stand in; else their manager; a group has no cover but the next tier, and never the worker. */
    private Assignee cover(Assignee tier1) {
        return routing.standIn(tier1)
                .filter(id -> worker().filter(id::equals).isEmpty())
                .map(id -> new Assignee(id, tier1.role(), line, "Cover for the " + tier1.inSentence()))
                .orElseGet(this::tier2);
    }

    private Optional<ProfessionalId> worker() {
        return Stream.of(
                        ProfessionalRole.SOCIAL_WORKER,
                        ProfessionalRole.PERSONAL_ADVISER,
                        ProfessionalRole.LEAD_PRACTITIONER,
                        ProfessionalRole.YOUTH_JUSTICE_WORKER,
                        ProfessionalRole.COORDINATOR)
                .map(meeting::inRole)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Never the worker who convenes, even where the directory names them as their own manager. */
    private Optional<ProfessionalId> managerOfWorker() {
        return worker().flatMap(routing::managerOf).or(() -> meeting.inRole(ProfessionalRole.TEAM_MANAGER));
    }

    private static Assignee person(Optional<ProfessionalId> person, Role role, Line line, String label) {
        return new Assignee(person.orElse(null), role, line, label);
    }
}
