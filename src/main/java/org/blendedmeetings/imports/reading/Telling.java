package org.blendedmeetings.imports.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.blendedmeetings.people.ToldPerson;

/** Passes on what a row says once the whole row is good, and its refusal where it is not. */
final class Telling {
    private final String file;
    private final FactSink sink;

    Telling(String file, FactSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** False where the row was refused. */
    boolean row(long row, Consumer<Said> reading) {
        var facts = new ArrayList<Fact>();
        var people = new ArrayList<ToldPerson>();
        try {
            reading.accept(new Said() {
                @Override
                public void that(FactKind kind, String child, LocalDate on, LocalDate until, String code) {
                    facts.add(new Fact(kind, child, on, until, code, file, row));
                }

                @Override
                public void of(ToldPerson person) {
                    people.add(person.in(file, row));
                }
            });
        } catch (BadRow bad) {
            sink.refused(new Refusal(file, row, bad.column(), bad.getMessage()));
            return false;
        }
        facts.forEach(sink::found);
        people.forEach(sink::told);
        return true;
    }

    /** Takes what a row says while it is being read. */
    interface Said {
        void that(FactKind kind, String child, LocalDate on, LocalDate until, String code);

        void of(ToldPerson person);

        default void that(FactKind kind, String child, LocalDate on) {
            that(kind, child, on, null, null);
        }
    }
}
