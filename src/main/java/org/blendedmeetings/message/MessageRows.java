package org.blendedmeetings.message;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.people.ChannelKind;
import org.springframework.data.jpa.repository.JpaRepository;

/** Every message there is. */
interface MessageRows extends JpaRepository<Message, UUID> {
    List<Message> findByMeetingOrderById(UUID meeting);

    List<Message> findByPersonAndChannelAndDeliverySentAtNotNull(UUID person, ChannelKind channel);
}
