package org.blendedmeetings.imports;

import java.util.List;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.people.CouncilNumbers.Numbered;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.ToldPerson;

/** Makes out of the rows around one child who the child is, as from other files. */
final class ReadCircle {
    private ReadCircle() {}

    static ReadChild of(List<ToldPerson> rows, Numbered known, Checked checked) {
        var itself = rows.stream()
                .filter(row -> row.role() == FamilyRole.CHILD)
                .map(ReadCircle::child)
                .toList();
        // where no row is about the child itself, that there is one is all that is said
        return new ReadChild(itself.isEmpty() ? List.of(number(rows.get(0))) : itself, known, checked);
    }

    private static Fact child(ToldPerson row) {
        return new Fact(FactKind.CHILD, row.child(), row.bornOn(), null, null, row.file(), row.row());
    }

    static Fact number(ToldPerson row) {
        return new Fact(FactKind.CHILD, row.child(), null, null, null, row.file(), row.row());
    }
}
