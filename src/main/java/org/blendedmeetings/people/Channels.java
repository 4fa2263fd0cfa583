package org.blendedmeetings.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored channels. */
interface Channels extends JpaRepository<ContactChannel, UUID> {}
