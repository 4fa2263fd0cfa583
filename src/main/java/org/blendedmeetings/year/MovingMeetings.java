package org.blendedmeetings.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.due.PlannedMeeting;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.due.Planning;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.Week;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves what is due to another week for somebody who may see it: all that was ticked, or none of it. */
@Component
@Transactional
public class MovingMeetings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final int NAMED = 5;

    private final Planning planning;
    private final PlannedWeeks weeks;
    private final SeeingDue seeing;
    private final Directory directory;

    MovingMeetings(Planning planning, PlannedWeeks weeks, SeeingDue seeing, Directory directory) {
        this.planning = planning;
        this.weeks = weeks;
        this.seeing = seeing;
        this.directory = directory;
    }

    /** @param from the week they were seen in */
    public void move(Collection<UUID> due, Week from, LocalDate to, SignedIn by) {
        if (due == null || due.isEmpty()) {
            throw Refused.invalid("due", "Tick at least one meeting to move.");
        }
        if (to == null || to.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw Refused.invalid("to", "Choose the week to move to from the list.");
        }
        var week = new Week(to);
        if (week.equals(from)) {
            throw Refused.invalid("to", "They are in that week already. Choose another.");
        }
        var ids = Set.copyOf(due);
        if (seeing.of(by, weeks.of(ids)).size() < ids.size()) {
            throw Refused.notFound("Nothing due by this id is yours to move.");
        }
        var cannot = planning.move(ids, from, week, by.actor());
        if (!cannot.isEmpty()) {
            throw Refused.invalid("to", sentence(cannot, week, ids.size()));
        }
    }

    private String sentence(List<PlannedMeeting> cannot, Week week, int asked) {
        var children = directory.persons(
                cannot.stream().map(each -> each.due().child()).collect(Collectors.toSet()));
        var names = cannot.stream()
                .limit(NAMED)
                .map(each -> children.get(each.due().child()).name() + ", "
                        + each.due().type().name() + " (" + why(each, week) + ")")
                .collect(Collectors.joining("; "));
        var rest = cannot.size() > NAMED ? "; and " + (cannot.size() - NAMED) + " more" : "";
        return "The week of " + week.words() + " is not lawful for " + names + rest + "."
                + (asked > 1 ? " Nothing was moved." : "");
    }

    private static String why(PlannedMeeting each, Week week) {
        var window = each.window();
        if (window.latest() == null) {
            return "no limit can be computed";
        }
        if (week.monday().isAfter(window.latest())) {
            return "to be held by " + DAY.format(window.latest());
        }
        return week.sunday().isBefore(window.earliest())
                ? "not before " + DAY.format(window.earliest())
                : "no working day is left in it";
    }
}
