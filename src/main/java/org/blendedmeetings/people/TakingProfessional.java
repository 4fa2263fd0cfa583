package org.blendedmeetings.people;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes from a row who works with a child, or is in the directory: they are known by their e-mail address. */
final class TakingProfessional {
    private final KnownCircles known;
    private final FromFile file;

    TakingProfessional(KnownCircles known, FromFile file) {
        this.known = known;
        this.file = file;
    }

    /** Nobody where the row is refused. */
    Optional<Professional> take(ToldPerson row, Remarks remarks) {
        var found = row.reachedBy(ChannelKind.EMAIL).flatMap(known::professional);
        if (found.isPresent()) {
            compare(found.get().view(), row, remarks);
            return found;
        }
        return missing(row)
                .map(column -> {
                    remarks.refused(
                            row,
                            column,
                            "Nobody with this email address is in our directory: to enter them, give this.");
                    return Optional.<Professional>empty();
                })
                .orElseGet(() -> Optional.of(entered(row)));
    }

    private static Optional<String> missing(ToldPerson row) {
        if (name(row).isEmpty()) {
            return Optional.of(row.child() == null ? "Name" : "Last name");
        }
        if (title(row) == null) {
            return Optional.of("Title");
        }
        if (row.agency() == null) {
            return Optional.of("Agency");
        }
        return phone(row).isPresent() ? Optional.empty() : Optional.of(row.child() == null ? "Phone" : "Landline");
    }

    private Professional entered(ToldPerson row) {
        var email = row.reachedBy(ChannelKind.EMAIL).orElseThrow();
        var professional = Professional.of(
                new NewProfessional(name(row), title(row), email, phone(row).orElseThrow(), row.agency(), null, false));
        known.add(professional);
        file.add(professional);
        file.entered(professional);
        return professional;
    }

    private void compare(ProfessionalView ours, ToldPerson row, Remarks remarks) {
        differs(row, remarks, "name", ours.name(), name(row));
        differs(row, remarks, "title", ours.title(), row.title());
        differs(row, remarks, "agency", ours.agency(), row.agency());
        differs(row, remarks, "telephone number", ours.phone(), phone(row).orElse(null));
    }

    private void differs(ToldPerson row, Remarks remarks, String what, String ours, String told) {
        var theirs = LikeName.plain(told);
        if (!theirs.isEmpty() && !theirs.equals(LikeName.plain(ours))) {
            remarks.noticed(row, "our directory says a different " + what + "; nothing was changed.");
        }
    }

    private static String name(ToldPerson row) {
        return Stream.of(row.name().firstName(), row.name().lastName())
                .filter(each -> each != null)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> phone(ToldPerson row) {
        return row.reachedBy(ChannelKind.PHONE).or(() -> row.reachedBy(ChannelKind.SMS));
    }

    /** What they are there for, where no title is given. */
    private static String title(ToldPerson row) {
        if (row.title() != null || row.work() == null) {
            return row.title();
        }
        var words = row.work().words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
