package org.blendedmeetings.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.LimitKind;

/**
 * The child an exception is about where there is no meeting yet.
 *
 * @param line  the line of management it concerns, or null where it concerns none
 * @param limit the kind of limit it concerns, or null
 */
@Embeddable
public record AboutChild(
        UUID child,
        @Enumerated(EnumType.STRING) @Column(name = "child_line", length = 30) Line line,
        @Enumerated(EnumType.STRING) @Column(name = "child_limit", length = 20) LimitKind limit) {

    public static AboutChild of(PersonId child) {
        return new AboutChild(child.value(), null, null);
    }

    /** What is wrong concerns a limit of this kind, in this line of management. */
    public static AboutChild of(PersonId child, Line line, LimitKind limit) {
        return new AboutChild(child.value(), line, limit);
    }

    PersonId id() {
        return new PersonId(child);
    }
}
