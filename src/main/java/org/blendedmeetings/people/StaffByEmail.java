package org.blendedmeetings.people;

import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.StaffDirectory;
import org.springframework.stereotype.Component;

/** Tells sign-in which professional an e-mail address belongs to. */
@Component
class StaffByEmail implements StaffDirectory {
    private final Directory directory;

    StaffByEmail(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<UUID> professionalWithEmail(String email) {
        return directory
                .professionalByEmail(email)
                .map(professional -> professional.id().value());
    }
}
