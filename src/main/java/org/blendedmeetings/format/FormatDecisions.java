package org.blendedmeetings.format;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Refused;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored decisions. */
interface FormatDecisions extends JpaRepository<FormatDecision, UUID> {

    Optional<FormatDecision> findByOpenMeeting(UUID meeting);

    List<FormatDecision> findByOpenMeetingIn(Collection<UUID> meetings);

    Optional<FormatDecision> findFirstByMeetingAndStateNotOrderByAskedAtDescIdDesc(UUID meeting, DecisionState state);

    /** The one that holds, or is being taken; empty while the policy was not asked, or is to be asked anew. */
    default Optional<FormatDecision> latestOf(MeetingId meeting) {
        return findFirstByMeetingAndStateNotOrderByAskedAtDescIdDesc(meeting.value(), DecisionState.PUT_BACK);
    }

    /** For changing it: of two approvers at once the second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from FormatDecision d where d.id = :id")
    Optional<FormatDecision> lock(UUID id);

    default FormatDecision get(DecisionId id) {
        return findById(id.value()).orElseThrow(FormatDecisions::unknown);
    }

    /** As {@link #get}, for changing it. */
    default FormatDecision locked(DecisionId id) {
        return lock(id.value()).orElseThrow(FormatDecisions::unknown);
    }

    private static Refused unknown() {
        return Refused.notFound("There is no such decision.");
    }

    /** Open ones that may be for one of these people or somebody in these roles; the lines are looked at afterwards. */
    @Query(
            """
            select d from FormatDecision d
            where d.openMeeting is not null
            and (d.turn.owner.person in :people or (d.turn.owner.person is null and d.turn.owner.role in :roles))
            order by d.askedAt, d.id""")
    List<FormatDecision> openFor(Collection<UUID> people, Collection<Role> roles);

    @Query(
            "select d from FormatDecision d where d.state = org.blendedmeetings.format.DecisionState.WITH_WORKER order by d.askedAt")
    List<FormatDecision> withWorker();
}
