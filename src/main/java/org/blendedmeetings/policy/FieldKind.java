package org.blendedmeetings.policy;

import java.util.List;
import java.util.stream.IntStream;

/** What sort of thing the council may set in a row: what may stand there, and how the table writes it. */
public enum FieldKind {
    /** In person is never refused for being in person (policy 0.3). */
    IN_PERSON(List.of("R", "a")),
    /** The family in the room: somebody may have to agree, but a room is never refused. */
    FAMILY_IN_ROOM(List.of("R", "a", "1", "2", "3")),
    STANDING(List.of("R", "a", "1", "2", "3", "x")),
    /** A screen or the phone only where somebody agrees that it is absolutely necessary. */
    IF_NECESSARY(List.of("1", "2", "3", "x")),
    /** Who agrees: 0 nobody, to 3. */
    TIER(List.of("0", "1", "2", "3")),
    /** Whether the room is recommended: a choice is never removed by it. */
    RECOMMENDS(List.of("ROOM", "")),
    /** A number from which on a row fits. */
    AT_LEAST(numbers(1, 9)),
    /** The last age at which a row fits, from four years on. */
    UP_TO_AGE(numbers(4, 17)),
    WORKING_DAYS(numbers(0, 30)),
    WORDS(List.of());

    private final List<String> possible;

    FieldKind(List<String> possible) {
        this.possible = possible;
    }

    List<String> possible() {
        return possible;
    }

    /** What is chosen, from what the table says. */
    public String chosen(String cell) {
        return switch (this) {
            case AT_LEAST -> cell.replaceAll("\\D", "");
            case UP_TO_AGE -> cell.replaceAll(".*\\.\\.\\s*(\\d+).*", "$1");
            default -> cell;
        };
    }

    /** What the table says, from what was chosen. */
    String write(String chosen) {
        return switch (this) {
            case AT_LEAST -> ">= " + chosen;
            case UP_TO_AGE -> "[4.." + chosen + "]";
            default -> chosen;
        };
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }
}
