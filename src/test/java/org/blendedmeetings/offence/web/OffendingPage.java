package org.blendedmeetings.offence.web;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** A page that writes to a table, to prove that this is found. */
class OffendingPage {
    Repository<Object, UUID> rows;
}
