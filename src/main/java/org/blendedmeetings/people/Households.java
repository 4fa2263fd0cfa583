package org.blendedmeetings.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored homes. */
interface Households extends JpaRepository<Household, UUID> {}
