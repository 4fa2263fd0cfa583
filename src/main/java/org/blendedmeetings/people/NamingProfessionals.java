package org.blendedmeetings.people;

import java.util.stream.Collectors;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Finds the one professional somebody means by an e-mail address or a whole name. */
@Component
public class NamingProfessionals {
    private static final int MOST = 20;
    private static final int SUGGESTED = 3;

    private final Directory directory;

    NamingProfessionals(Directory directory) {
        this.directory = directory;
    }

    /** Refused naming {@code field} when nobody, or more than one, is meant. */
    public ProfessionalView theOne(String field, String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw Refused.invalid(field, "Enter their name or their work email address.");
        }
        return directory.professionalByEmail(text).orElseGet(() -> named(field, text));
    }

    private ProfessionalView named(String field, String name) {
        var alike = directory.findProfessionals(name, MOST);
        var same =
                alike.stream().filter(one -> one.name().equalsIgnoreCase(name)).toList();
        if (same.size() == 1) {
            return same.get(0);
        }
        if (same.isEmpty() && alike.isEmpty()) {
            throw Refused.invalid(field, "Nobody in the directory is called that. Check the spelling.");
        }
        var meant = (same.isEmpty() ? alike : same)
                .stream()
                        .limit(SUGGESTED)
                        .map(one -> one.name() + ", " + one.email())
                        .collect(Collectors.joining("; "));
        throw Refused.invalid(field, "Enter the email address of the one you mean: " + meant + ".");
    }
}
