package org.blendedmeetings.preference.web;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.AskPage;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.preference.HardTime;

/**
 * A line of the last page. What is private is the same line whether or not something was said.
 *
 * @param change the page on which it can be changed
 */
record CheckLine(String question, List<String> answers, String change) {

    static CheckLine of(Step step, AskPage ask, FamilyWords words) {
        var answers =
                switch (step) {
                    case WAY -> List.of(
                            ask.answer().ringMe()
                                    ? words.of("way.RING")
                                    : words.way(ask.answer().wish()));
                    case HELP -> help(ask, words);
                    case JOINING -> joining(ask, words);
                    case TIMES -> times(ask, words);
                    case WITH -> text(ask.answer().withMe());
                    case MORE -> more(ask);
                    case CALENDAR -> List.of(words.of(ask.answer().calendar() ? "calendar.YES" : "calendar.NO"));
                    case RING, APART, CHECK -> List.of(words.of("check.private"));
                };
        var shown = answers.isEmpty() ? List.of(words.of("check.nothing")) : answers;
        return new CheckLine(words.of("check." + step), shown, step.path() + "?check=1");
    }

    private static List<String> help(AskPage ask, FamilyWords words) {
        var help = ask.answer().help();
        var lines = new ArrayList<String>();
        if (help.interpreter() != InterpreterNeed.UNKNOWN && help.interpreter() != InterpreterNeed.NONE) {
            lines.add(words.of("help.interpreter." + help.interpreter()));
        }
        if (help.language() != null) {
            lines.add(help.language());
        }
        HelpForm.of(help).needs().forEach(need -> lines.add(words.of("help.need." + need)));
        return lines;
    }

    private static List<String> joining(AskPage ask, FamilyWords words) {
        var lines = new ArrayList<String>();
        if (ask.answer().access() != DigitalAccess.UNKNOWN) {
            lines.add(words.of("joining.access." + ask.answer().access()));
        }
        lines.add(words.of("check.private"));
        return lines;
    }

    private static List<String> times(AskPage ask, FamilyWords words) {
        return ask.answer().hardTimes().stream().map(time -> time(time, words)).toList();
    }

    private static String time(HardTime time, FamilyWords words) {
        return time.weekday() == null
                ? words.day(time.date())
                : words.of("times.day." + time.weekday()) + " " + words.of("times.part." + time.part());
    }

    private static List<String> more(AskPage ask) {
        var lines = new ArrayList<>(text(ask.answer().more().place()));
        lines.addAll(text(ask.answer().more().words()));
        return lines;
    }

    private static List<String> text(String said) {
        return said == null ? List.of() : List.of(said);
    }
}
