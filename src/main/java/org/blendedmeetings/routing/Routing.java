package org.blendedmeetings.routing;

import static org.blendedmeetings.routing.Duty.HEAD_OF_SERVICE;
import static org.blendedmeetings.routing.Duty.SERVICE_MANAGER;
import static org.blendedmeetings.routing.Duty.TIER_1;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Says whose work something is (policy 1.2): who approves at which tier, who is next when somebody is silent. */
@Component
public class Routing {
    private final Directory directory;
    private final Covering covering;
    private final Sight sight;
    private final Clock clock;

    Routing(Directory directory, Covering covering, Sight sight, Clock clock) {
        this.directory = directory;
        this.covering = covering;
        this.sight = sight;
        this.clock = clock;
    }

    public Assignee who(Duty duty, MeetingView meeting) {
        return new Ladder(meeting, lineOf(meeting), chairRoleOf(meeting), this).who(duty);
    }

    /**
     * Who has a group's duty where there is no meeting.
     *
     * @param line null where nothing says whose line it is
     */
    public Assignee group(Duty duty, Line line) {
        return Groups.of(duty, line);
    }

    /** Who agrees at this tier (1 to 3) for this meeting. */
    public Assignee approver(int tier, MeetingView meeting) {
        return who(
                switch (tier) {
                    case 1 -> TIER_1;
                    case 2 -> SERVICE_MANAGER;
                    case 3 -> HEAD_OF_SERVICE;
                    default -> throw new IllegalArgumentException("There is no tier " + tier + ".");
                },
                meeting);
    }

    /** Who acts for a person who is away: whoever was named to stand in, else their manager; a group has nobody. */
    public Optional<ProfessionalId> standIn(Assignee assignee) {
        return Optional.ofNullable(assignee.person())
                .flatMap(person -> covering.coverOf(person).or(() -> managerOf(person)));
    }

    /** Everybody this person acts for today: themselves, and those they stand in for. */
    public Set<ProfessionalId> actsFor(SignedIn staff) {
        var me = new ProfessionalId(staff.professional());
        return Stream.concat(Stream.of(me), covering.coveredBy(me).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The line of management a meeting belongs to; a pathway plan changes its line at 18. */
    public Line lineOf(MeetingView meeting) {
        return meeting.type().lineAt(ageOf(meeting));
    }

    /** True when this is that person's own work, or a group's they belong to, or they cover for its owner. */
    public boolean isFor(SignedIn staff, Assignee assignee) {
        return workOf(staff).test(assignee);
    }

    /** The same for many: looks up once for whom this person stands in. */
    public Predicate<Assignee> workOf(SignedIn staff) {
        var people = actsFor(staff);
        return assignee -> assignee.person() == null ? inGroup(staff, assignee) : people.contains(assignee.person());
    }

    /** Whether this person manages that line of service. */
    public boolean manages(SignedIn staff, Line line) {
        return Sight.managesLine(staff, line);
    }

    /** Nobody sees a meeting they have no part or duty in. */
    public boolean maySee(SignedIn staff, MeetingView meeting) {
        return !visible(staff, List.of(meeting)).isEmpty();
    }

    /** Those of these meetings this person may see, in the order given: for lists, in few statements. */
    public List<MeetingView> visible(SignedIn staff, List<MeetingView> meetings) {
        return sight.of(staff, meetings, this::lineOf);
    }

    Optional<ProfessionalId> managerOf(ProfessionalId person) {
        return Optional.ofNullable(directory.professional(person).manager()).filter(manager -> !manager.equals(person));
    }

    private static boolean inGroup(SignedIn staff, Assignee group) {
        return staff.is(group.role()) && (group.line() == null || staff.lines().contains(group.line()));
    }

    private ProfessionalRole chairRoleOf(MeetingView meeting) {
        return meeting.type().chairRoleAt(ageOf(meeting));
    }

    /** The child's age matters only to types that change hands at 18. */
    private int ageOf(MeetingView meeting) {
        if (meeting.type().line() == meeting.type().line18()) {
            return 0;
        }
        return directory.person(meeting.child()).ageOn(London.dateOf(clock.instant()));
    }
}
