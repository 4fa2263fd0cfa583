package org.blendedmeetings.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.people.ProfessionalRole;

/** Says which role nobody has without whom a meeting cannot be asked for (domain 1.1b). */
public final class WhoIsMissing {
    private WhoIsMissing() {}

    /** "Nobody is named as IRO"; empty when everybody is there who must be. */
    public static Optional<String> from(MeetingType type, Set<ProfessionalRole> there) {
        return wanted(type)
                .filter(roles -> roles.stream().noneMatch(there::contains))
                .findFirst()
                .map(roles -> "Nobody is named as "
                        + roles.stream().map(ProfessionalRole::words).distinct().collect(Collectors.joining(" or ")));
    }

    /** Of each of these at least one. */
    private static Stream<Collection<ProfessionalRole>> wanted(MeetingType type) {
        var chairs = Stream.of(type.chairRole(), type.chairRole18())
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(type.requiredRoles().stream().map(List::of), Stream.of(chairs, type.oneOfRoles()))
                .map(roles -> (Collection<ProfessionalRole>) roles)
                .filter(roles -> !roles.isEmpty());
    }
}
