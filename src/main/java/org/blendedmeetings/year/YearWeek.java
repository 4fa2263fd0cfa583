package org.blendedmeetings.year;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.timescale.DayOff;
import org.blendedmeetings.timescale.Week;

/**
 * One week of the year at a glance.
 *
 * @param daysOff bank holidays and closures
 * @param school  school holidays in words, or null
 * @param limits  how many meetings have their limit in it, by line
 * @param held    how many are to be held in it, by line
 * @param stages  the same by how sure that is
 * @param loads   what all that is to be held in it asks of chairs and rooms
 */
public record YearWeek(
        Week week,
        List<DayOff> daysOff,
        String school,
        int workingDays,
        List<LineCount> limits,
        List<LineCount> held,
        Map<Stage, Integer> stages,
        List<Load> loads) {

    public boolean overFull() {
        return loads.stream().anyMatch(each -> each.over() > 0);
    }

    /** {@code IROs by 6, Rooms by 2}. */
    public String overWords() {
        return loads.stream()
                .filter(each -> each.over() > 0)
                .map(each -> each.capacity().name() + " by " + each.over())
                .collect(Collectors.joining(", "));
    }

    /** Whether it can take one more of what is too much in that week. */
    public boolean hasRoomFor(YearWeek tooFull) {
        return workingDays > 0
                && loads.stream()
                        .filter(each -> tooFull.loads().stream()
                                .anyMatch(other -> other.capacity().equals(each.capacity()) && other.over() > 0))
                        .allMatch(each -> each.left() > 0);
    }

    /** {@code IROs 12 of 42, Rooms 16 of 120}. */
    public String loadWords() {
        return loads.stream().map(Load::words).collect(Collectors.joining(", "));
    }

    public int limitsInAll() {
        return limits.stream().mapToInt(LineCount::count).sum();
    }

    public int heldInAll() {
        return held.stream().mapToInt(LineCount::count).sum();
    }

    /** {@code 4 booked, 2 pencilled}; empty where none is. */
    public String stageWords() {
        return stages.entrySet().stream()
                .filter(each -> each.getKey() != Stage.PLANNED)
                .map(each -> each.getValue() + " " + words(each.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case PLANNED -> "planned";
            case ASKED -> "asked for";
            case PENCILLED -> "pencilled";
            case BOOKED -> "booked";
        };
    }
}
