package org.blendedmeetings.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Everything recorded about conversations with children. */
interface ChildConversationRows extends JpaRepository<ChildConversation, UUID> {
    /** The latest first. */
    List<ChildConversation> findByMeetingOrderByRecordedAtDescIdDesc(UUID meeting);

    List<ChildConversation> findByMeetingIn(Collection<UUID> meetings);

    /** When a child was spoken with. */
    interface SpokenOn {
        UUID getChild();

        LocalDate getDay();
    }

    /** Of each meeting what was recorded last, where it is of one of these modes; the earliest day first. */
    @Query(
            """
            select m.childId as child, c.day as day from ChildConversation c join Meeting m on m.id = c.meeting
            where m.childId in :children and c.mode in :modes and not exists (
            select later.id from ChildConversation later where later.meeting = c.meeting
            and (later.recordedAt > c.recordedAt or later.recordedAt = c.recordedAt and later.id > c.id))
            order by c.day""")
    List<SpokenOn> heldWith(Collection<UUID> children, Collection<ConversationMode> modes);
}
