package org.blendedmeetings.access;

import java.util.Optional;
import java.util.UUID;

/** What sign-in needs to know of the directory of professionals, which implements it. */
public interface StaffDirectory {

    /** The id of the professional who signs in with this e-mail address. */
    Optional<UUID> professionalWithEmail(String email);
}
