package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The children looked after return as XML. */
record Ssda903Xml(TextFile text) {

    void read(FactSink sink) throws IOException, XMLStreamException {
        var telling = new Telling(text.file().name(), sink);
        if (Elements.each(text, "CHILD", (row, child) -> child(row, child, telling)) == 0) {
            sink.noticed(Accepted.quoted(text.file()) + " has no children in it.");
        }
    }

    /** A bad review or episode is refused by itself; without the child's number there is nothing to say the rest of. */
    private static void child(long row, Element child, Telling telling) {
        var number = child.textWithin("CHILDID");
        if (!telling.row(row, said -> Checked.child(number, "CHILDID"))) {
            return;
        }
        var id = Checked.child(number, "CHILDID");
        telling.row(row, said -> {
            var ethnic = Codes.ethnic(child.textWithin("ETHNIC"), "ETHNIC");
            said.that(FactKind.CHILD, id, day(child.textWithin("DOB"), "DOB"), null, ethnic);
        });
        for (var review : reviews(child)) {
            telling.row(row, said -> {
                var code = Codes.participation(review.code(), "REVIEW_CODE");
                var day = Checked.needed(day(review.date(), "REVIEW"), "REVIEW");
                said.that(FactKind.REVIEW, id, day, null, code);
            });
        }
        child.within("EPISODE").forEach(episode -> telling.row(row, said -> episode(id, episode, said)));
    }

    private static void episode(String child, Element episode, Telling.Said said) {
        var from = Checked.needed(day(episode.textOf("DECOM"), "DECOM"), "DECOM");
        var until = day(episode.textOf("DEC"), "DEC");
        Checked.inOrder(from, "DECOM", until, "DEC");
        var code = part(episode, "RNE") + "/" + part(episode, "LS") + "/" + part(episode, "REC");
        said.that(FactKind.EPISODE, child, from, until, code);
    }

    /** Each in an element of its own, or dates and codes in turns inside one. */
    private static List<Review> reviews(Element child) {
        var reviews = new ArrayList<Review>();
        child.within("AREVIEW").forEach(group -> {
            for (var part : group.children()) {
                if (part.isCalled("REVIEW")) {
                    reviews.add(new Review(part.text(), null));
                } else if (part.isCalled("REVIEW_CODE") && !reviews.isEmpty()) {
                    var last = reviews.size() - 1;
                    reviews.set(last, new Review(reviews.get(last).date(), part.text()));
                }
            }
        });
        return reviews;
    }

    private static String part(Element episode, String name) {
        return Codes.part(episode.textOf(name), name);
    }

    private static LocalDate day(String raw, String name) {
        return Checked.day(raw, name, null);
    }

    private record Review(String date, String code) {}
}
