package org.blendedmeetings.imports.reading;

import java.util.List;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PersonName;
import org.blendedmeetings.people.ToldPerson;

/** Our templates of the people around children, and of the schools, practices and agencies that work with them. */
final class CircleTables {
    private static final int LONGEST = 100;

    static final List<Layout> ALL = List.of(
            new Layout(
                    "people around children",
                    ImportKind.CIRCLES,
                    List.of(CircleColumns.CHILD, CircleColumns.RELATIONSHIP),
                    List.of(CircleColumns.FIRST, CircleColumns.LAST),
                    CircleColumns.ABOUT_A_PERSON,
                    CircleTables::person),
            new Layout(
                    "a directory of those who work with children",
                    ImportKind.CIRCLES,
                    List.of(CircleColumns.NAME, CircleColumns.AGENCY, CircleColumns.EMAIL),
                    List.of(),
                    List.of(CircleColumns.ROLE, CircleColumns.TITLE, CircleColumns.PHONE),
                    CircleTables::directory));

    private CircleTables() {}

    private static void person(Cells cells, Telling.Said said) {
        var child = cells.child(CircleColumns.CHILD);
        var role = RelationshipWords.of(
                words(cells, CircleColumns.RELATIONSHIP), cells.heading(CircleColumns.RELATIONSHIP));
        var name = new PersonName(
                words(cells, CircleColumns.FIRST),
                words(cells, CircleColumns.LAST),
                words(cells, CircleColumns.KNOWN_AS));
        if (role.isEmpty()) {
            said.of(professional(cells, child, name));
            return;
        }
        if (name.firstName() == null && (role.get() != FamilyRole.CHILD || name.lastName() != null)) {
            throw new BadRow(
                    cells.heading(CircleColumns.FIRST),
                    "The first name is missing. Every row about a person needs one.");
        }
        said.of(new ToldPerson(
                child,
                role.get(),
                null,
                name,
                cells.day(CircleColumns.BORN),
                CircleWords.responsibility(
                        words(cells, CircleColumns.RESPONSIBILITY), cells.heading(CircleColumns.RESPONSIBILITY)),
                CircleReach.home(cells),
                CircleReach.family(cells),
                Languages.code(words(cells, CircleColumns.LANGUAGE), cells.heading(CircleColumns.LANGUAGE)),
                CircleWords.interpreter(
                        words(cells, CircleColumns.INTERPRETER), cells.heading(CircleColumns.INTERPRETER)),
                null,
                null,
                null,
                0));
    }

    private static void directory(Cells cells, Telling.Said said) {
        said.of(professional(cells, null, new PersonName(words(cells, CircleColumns.NAME), null, null)));
    }

    /** Known by their e-mail address, so that nobody stands in the directory twice. */
    private static ToldPerson professional(Cells cells, String child, PersonName name) {
        var work = CircleWords.work(words(cells, CircleColumns.ROLE), cells.heading(CircleColumns.ROLE), child != null);
        var contacts = CircleReach.atWork(cells);
        if (contacts.stream().noneMatch(each -> each.kind() == ChannelKind.EMAIL)) {
            throw new BadRow(
                    cells.heading(CircleColumns.EMAIL), "The email address is missing. Professionals are known by it.");
        }
        return new ToldPerson(
                child,
                null,
                work,
                name,
                null,
                ParentalResponsibility.NOT_KNOWN,
                null,
                contacts,
                null,
                InterpreterNeed.UNKNOWN,
                words(cells, CircleColumns.TITLE),
                words(cells, CircleColumns.AGENCY),
                null,
                0);
    }

    private static String words(Cells cells, Column column) {
        return Checked.words(cells.raw(column), cells.heading(column), LONGEST);
    }
}
