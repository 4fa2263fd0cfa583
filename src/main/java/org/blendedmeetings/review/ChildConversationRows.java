package org.blendedmeetings.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everything recorded about conversations with children. */
interface ChildConversationRows extends JpaRepository<ChildConversation, UUID> {
    /** The latest first. */
    List<ChildConversation> findByMeetingOrderByRecordedAtDescIdDesc(UUID meeting);

    List<ChildConversation> findByMeetingIn(Collection<UUID> meetings);
}
