package org.blendedmeetings.preference.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.AnythingElse;
import org.blendedmeetings.preference.CalendarWish;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.GivenAnswer;
import org.blendedmeetings.preference.HardTimes;
import org.blendedmeetings.preference.Joining;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.NotThere;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.WithMe;

/** An answer a worker was told. Who should not be there is not filled in from before: not everybody here may read it. */
record VoiceForm(
        @NotBlank(message = "{asks.saidBy.required}") String saidBy,
        @NotNull(message = "{asks.way.required}") Preference way,
        String words,
        String place,
        InterpreterNeed interpreter,
        String language,
        Set<Need> needs,
        Known privateAndSafe,
        DigitalAccess access,
        Set<String> week,
        LocalDate day1,
        LocalDate day2,
        LocalDate day3,
        String withMe,
        String notThere,
        Boolean calendar) {

    static VoiceForm empty() {
        return new VoiceForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static VoiceForm of(GivenAnswer given) {
        var help = HelpForm.of(given.help());
        var times = TimesForm.of(given.hardTimes());
        return new VoiceForm(
                null,
                given.wish(),
                given.more().words(),
                given.more().place(),
                help.interpreter(),
                help.language(),
                help.needs(),
                given.privateAndSafe(),
                given.access(),
                times.week(),
                times.day1(),
                times.day2(),
                times.day3(),
                given.withMe(),
                null,
                given.calendar());
    }

    List<AnswerStep> steps() {
        var steps = new ArrayList<AnswerStep>();
        steps.add(ChosenWay.of(way));
        steps.add(new AnythingElse(words, place));
        steps.add(new HelpForm(interpreter, language, needs).step());
        steps.add(new Joining(privateAndSafe, access));
        steps.add(new HardTimes(WeekTimes.times(week, day1, day2, day3)));
        steps.add(new WithMe(withMe));
        steps.add(new NotThere(notThere));
        steps.add(new CalendarWish(Boolean.TRUE.equals(calendar)));
        return steps;
    }
}
