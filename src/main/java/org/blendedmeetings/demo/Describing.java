package org.blendedmeetings.demo;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.people.AboutThemselves;
import org.blendedmeetings.people.Described;
import org.blendedmeetings.people.Described.Source;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.NewPerson;
import org.blendedmeetings.people.ReadingFormat;

/** What is known of a person: their languages, what helps them, and how they describe themselves, if anybody asked. */
final class Describing {
    private static final List<String> DISABILITIES = List.of(
            "Autistic", "ADHD", "Learning disability", "Hearing impaired", "Wheelchair user", "Epilepsy", "Anxiety");

    private final Chance chance;
    private final LocalDate today;

    Describing(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    NewPerson child(String number, String first, String surname, Heritage heritage, int age, boolean restricted) {
        var born = today.minusYears(age).minusDays(chance.between(3, 350));
        return person(number, first, surname, heritage, born, restricted, Source.PARENT_OR_CARER);
    }

    NewPerson adult(String first, String surname, Heritage heritage, int age) {
        var born = today.minusYears(age).minusDays(chance.between(3, 350));
        return person(null, first, surname, heritage, born, false, Source.THEMSELVES);
    }

    private NewPerson person(
            String number,
            String first,
            String surname,
            Heritage heritage,
            LocalDate born,
            boolean restricted,
            Source source) {
        var child = number != null;
        var english = heritage.language().equals("en") || chance.percent(child ? 80 : 45);
        return new NewPerson(
                number,
                first,
                surname,
                null,
                born,
                null,
                english ? "en" : heritage.language(),
                english ? InterpreterNeed.NONE : chance.percent(85) ? InterpreterNeed.SPOKEN : InterpreterNeed.UNKNOWN,
                reading(),
                about(heritage, source),
                restricted);
    }

    private ReadingFormat reading() {
        if (chance.percent(70)) {
            return ReadingFormat.STANDARD;
        }
        return chance.percent(30)
                ? chance.oneOf(List.of(ReadingFormat.EASY_READ, ReadingFormat.LARGE_PRINT, ReadingFormat.AUDIO))
                : ReadingFormat.UNKNOWN;
    }

    private AboutThemselves about(Heritage heritage, Source source) {
        return new AboutThemselves(
                said("ethnicity", heritage.words(), source, 10),
                said("firstLanguage", heritage.languageName(), source, 12),
                said("disability", chance.percent(16) ? chance.oneOf(DISABILITIES) : "None", source, 25));
    }

    /** @param notAsked of a hundred, so many were never asked */
    private Described said(String field, String words, Source source, int notAsked) {
        if (chance.percent(notAsked)) {
            return Described.notAsked();
        }
        var on = today.minusDays(chance.between(20, 700));
        return chance.percent(4) ? Described.prefersNotToSay(source, on) : Described.as(field, words, source, on);
    }
}
