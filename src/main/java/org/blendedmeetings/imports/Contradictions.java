package org.blendedmeetings.imports;

import static org.blendedmeetings.escalation.ExceptionCode.EX_DATA;

import java.util.Collection;
import java.util.Optional;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;

/** Makes it somebody's task that a file and our record have two dates of birth for one child; nothing is overwritten. */
@Component
class Contradictions {
    private final Exceptions exceptions;

    Contradictions(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** Raised once however often the file comes; over when a file and our record agree. */
    void of(Collection<ReadChild> read) {
        exceptions.causesEnded(
                EX_DATA,
                read.stream()
                        .map(ReadChild::confirmed)
                        .flatMap(Optional::stream)
                        .map(Contradictions::cause)
                        .toList(),
                "A file handed over and our record have the same date of birth.");
        read.stream()
                .map(ReadChild::contradicted)
                .flatMap(Optional::stream)
                .forEach(child -> exceptions.raiseAbout(
                        EX_DATA,
                        child,
                        cause(child),
                        "A file handed over has another date of birth for this number than our record. Find out which is"
                                + " right; then correct the record, or hand the file over again."));
    }

    private static String cause(PersonId child) {
        return "birth:" + child;
    }
}
