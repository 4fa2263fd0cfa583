package org.blendedmeetings.imports;

import static org.blendedmeetings.escalation.ExceptionCode.EX_DATA;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ToldChild;
import org.blendedmeetings.people.ToldPerson;
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

    /** The same where a file says of something that is used as safe that it is not: nobody waits for somebody to read it. */
    void ofSafety(Collection<ToldChild> read, Set<PersonId> doubted) {
        exceptions.causesEnded(
                EX_DATA,
                read.stream()
                        .filter(child -> child.rows().stream().anyMatch(ToldPerson::saysWhatIsSafe))
                        .map(ToldChild::id)
                        .filter(child -> !doubted.contains(child))
                        .map(Contradictions::safety)
                        .toList(),
                "A file handed over and our record say the same of what is safe.");
        doubted.forEach(child -> exceptions.raiseAbout(
                EX_DATA,
                child,
                safety(child),
                "A file handed over says something else than our record about how people around this child are reached"
                        + " safely. Ask them before anybody is written to, and put right what is wrong."));
    }

    private static String safety(PersonId child) {
        return "safe:" + child;
    }

    private static String cause(PersonId child) {
        return "birth:" + child;
    }
}
