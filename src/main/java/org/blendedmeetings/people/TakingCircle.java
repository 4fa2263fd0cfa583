package org.blendedmeetings.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Takes from the rows about one child who stands around them. */
final class TakingCircle {
    private final KnownCircles known;
    private final FromFile file;
    private final TakingFamily family;
    private final TakingProfessional professionals;
    private final TakingHomes homes;
    private final LocalDate today;

    TakingCircle(KnownCircles known, FromFile file, LocalDate today) {
        this.known = known;
        this.file = file;
        this.family = new TakingFamily(known, file, today);
        this.professionals = new TakingProfessional(known, file);
        this.homes = new TakingHomes(known, file);
        this.today = today;
    }

    /** True where anything of it was not known. */
    boolean take(ToldChild told, Remarks all) {
        var before = file.changes();
        var child = child(told);
        var remarks = DiscreetRemarks.of(child, all);
        var wasFamily = new ArrayList<>(known.familyOf(child.id()));
        var meant = new LinkedHashMap<ToldPerson, Person>();
        told.rows().stream().filter(row -> !row.worksWithThem()).forEach(row -> family.take(child, row, remarks)
                .ifPresent(person -> meant.put(row, person)));
        homes.take(child, meant, remarks);
        if (!known.circleOf(child.id()).isEmpty()) {
            known.familyOf(child.id()).stream()
                    .filter(tie -> !wasFamily.contains(tie))
                    .forEach(tie -> stands(child, relative(tie)));
        }
        told.rows().stream().filter(ToldPerson::worksWithThem).forEach(row -> professional(child, row, remarks));
        return file.changes() > before;
    }

    private Person child(ToldChild told) {
        if (told.fresh()) {
            var numbered = new NumberedChild(told.id(), told.councilNumber(), told.birth(), null);
            var child = Person.numbered(numbered, AboutThemselves.notAsked(), today);
            known.add(child);
            file.add(child);
            file.changed(child, "Child entered from a file", null, null);
            return child;
        }
        var child = known.person(told.id().value());
        var before = child.birth().inWords();
        if (!before.equals(told.birth().inWords())) {
            child.born(told.birth());
            file.changed(
                    child,
                    "Day of birth learned from a file",
                    before,
                    told.birth().inWords());
            file.bornAt(child);
        }
        return child;
    }

    private void professional(Person child, ToldPerson row, Remarks remarks) {
        professionals.take(row, remarks).ifPresent(one -> {
            if (known.circleOf(child.id()).isEmpty()) {
                // who is family stands there by what they are, until the first professional does
                known.familyOf(child.id()).forEach(tie -> stands(child, relative(tie)));
            }
            var member = CircleMember.professional(one.professionalId(), row.work(), one.name());
            if (stands(child, member)) {
                file.changed(
                        child,
                        "Professional added to the circle from a file",
                        null,
                        one.name() + ", " + row.work().words());
            }
        });
    }

    private static CircleMember relative(Relationship tie) {
        return CircleMember.family(tie.adult().personId(), tie.role(), null);
    }

    /** False where they stand there already. */
    private boolean stands(Person child, CircleMember member) {
        var circle = known.circleOf(child.id());
        if (circle.stream().anyMatch(row -> row.is(member))) {
            return false;
        }
        var place = circle.isEmpty() ? 1 : circle.get(circle.size() - 1).place() + 1;
        var row = CircleRow.of(child.personId(), place, member);
        circle.add(row);
        file.add(row);
        return true;
    }
}
