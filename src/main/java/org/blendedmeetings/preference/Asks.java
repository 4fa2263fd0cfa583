package org.blendedmeetings.preference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The asks of all meetings. */
interface Asks extends JpaRepository<Ask, UUID> {
    List<Ask> findByMeetingOrderById(UUID meeting);

    Optional<Ask> findByMeetingAndWhoPerson(UUID meeting, UUID person);

    List<Ask> findByVoiceWorkerAndVoiceWorkerTaskTrueOrderByVoiceWithWorkerSince(UUID worker);

    List<Ask> findByMeetingIn(Collection<UUID> meetings);

    /** The ask a process or a page names: that there is none is a fault. */
    default Ask get(AskId id) {
        return findById(id.value()).orElseThrow(() -> new IllegalStateException("There is no ask " + id));
    }
}
