package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** The children in need census. */
record CinXml(TextFile text) {
    private static final String NUMBER = "LAchildID";
    private static final String STARTED = "CPPstartDate";
    private static final String REVIEWED = "CPPreviewDate";

    void read(FactSink sink) throws IOException, XMLStreamException {
        var telling = new Telling(text.file().name(), sink);
        if (Elements.each(text, "Child", (row, child) -> child(row, child, telling)) == 0) {
            sink.noticed(Accepted.quoted(text.file()) + " has no children in it.");
        }
    }

    /** A bad section 47, plan or review is refused by itself; without the child's number nothing can be said of it. */
    private static void child(long row, Element child, Telling telling) {
        var number = child.textWithin(NUMBER);
        if (!telling.row(row, said -> Checked.child(number, NUMBER))) {
            return;
        }
        var id = Checked.child(number, NUMBER);
        telling.row(row, said -> {
            var born = day(child.textWithin("PersonBirthDate"), "PersonBirthDate");
            var expected = day(child.textWithin("ExpectedPersonBirthDate"), "ExpectedPersonBirthDate");
            said.that(FactKind.CHILD, id, born, expected, Codes.ethnic(child.textWithin("Ethnicity"), "Ethnicity"));
        });
        child.within("CINdetails").forEach(details -> new CinSection47s(id, details).tell(row, telling));
        child.within("ChildProtectionPlans").forEach(plan -> plan(row, id, plan, telling));
    }

    private static void plan(long row, String child, Element plan, Telling telling) {
        telling.row(row, said -> {
            var from = Checked.needed(day(plan.textOf(STARTED), STARTED), STARTED);
            var until = day(plan.textOf("CPPendDate"), "CPPendDate");
            Checked.inOrder(from, STARTED, until, "CPPendDate");
            said.that(FactKind.PLAN, child, from, until, null);
        });
        for (var review : plan.within(REVIEWED)) {
            telling.row(row, said -> {
                var held = day(review.text(), REVIEWED);
                if (held != null) {
                    inPlan(held, plan.textOf(STARTED));
                    said.that(FactKind.PLAN_REVIEW, child, held);
                }
            });
        }
    }

    /** Census rule 8841; a start that cannot be read has been refused already. */
    private static void inPlan(LocalDate held, String started) {
        LocalDate from;
        try {
            from = day(started, STARTED);
        } catch (BadRow refused) {
            return;
        }
        if (from != null && !held.isAfter(from)) {
            throw new BadRow(REVIEWED, "A review conference is held after the plan's start. This is not.");
        }
    }

    static LocalDate day(String raw, String name) {
        return Checked.day(raw, name, null);
    }
}
