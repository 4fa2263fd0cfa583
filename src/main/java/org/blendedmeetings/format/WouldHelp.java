package org.blendedmeetings.format;

import static org.blendedmeetings.helping.Help.INTERPRETER;
import static org.blendedmeetings.helping.Help.LATER_HOUR;
import static org.blendedmeetings.helping.Help.LENT_ROOM;
import static org.blendedmeetings.helping.Help.LOAN;
import static org.blendedmeetings.helping.Help.OTHER_TIME;
import static org.blendedmeetings.helping.Help.SAFE_ROOM;
import static org.blendedmeetings.helping.Help.TRY_FIRST;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.helping.Help;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.policy.RuleSaid;

/** What would make a wish possible, by the rows of the policy about a person and by what stood in its way. */
final class WouldHelp {
    private static final Map<String, Help> BY_ROW = Map.of(
            "D2-02a", SAFE_ROOM,
            "D2-02d", SAFE_ROOM,
            "D2-03", LENT_ROOM,
            "D2-04", LENT_ROOM,
            "D2-05a", LOAN,
            "D2-05b", TRY_FIRST,
            "D2-06", INTERPRETER,
            "D2-07", INTERPRETER);

    private WouldHelp() {}

    /**
     * In the order they are always named.
     *
     * @param rows   about the person, as far as the reader may know them
     * @param reason for which the wish was not given, or null
     */
    static Set<Help> of(Collection<RuleSaid> rows, List<Obstacle> obstacles, ReasonCode reason) {
        var helps = EnumSet.noneOf(Help.class);
        rows.stream()
                .map(RuleSaid::id)
                .map(BY_ROW::get)
                .filter(each -> each != null)
                .forEach(helps::add);
        obstacles.stream().flatMap(WouldHelp::against).forEach(helps::add);
        if (reason == ReasonCode.PRACTICAL) {
            helps.add(OTHER_TIME);
        }
        if (reason == ReasonCode.PRACTICAL || reason == ReasonCode.TIMESCALE) {
            helps.add(LATER_HOUR);
        }
        return helps;
    }

    static List<Obstacle> ofPerson(String person, Advice said) {
        return said.of().obstacles().stream()
                .filter(each -> person.equals(each.person()))
                .toList();
    }

    private static Stream<Help> against(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case ROOM -> Stream.of(OTHER_TIME, LATER_HOUR);
            case CHAIR -> Stream.of(OTHER_TIME);
            case KIT -> Stream.of(LOAN);
            case INTERPRETER -> Stream.of(INTERPRETER);
        };
    }
}
