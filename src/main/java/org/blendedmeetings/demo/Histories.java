package org.blendedmeetings.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.demo.InventedFamily.Held;
import org.blendedmeetings.meeting.Format;

/** What was held about a family before, so that what comes next is due when it should be. */
final class Histories {
    /** What is held before a meeting of each type; its day starts the clock. */
    private static final Map<String, String> BEFORE = Map.of(
            "CLA_REVIEW_2", "CLA_REVIEW_1",
            "CLA_REVIEW_N", "CLA_REVIEW_N",
            "PATHWAY_REVIEW", "PATHWAY_REVIEW",
            "PEP_N", "PEP_N",
            "ICPC", "STRATEGY",
            "RCPC_1", "ICPC",
            "RCPC_N", "RCPC_1",
            "CORE_GROUP_1", "ICPC",
            "CORE_GROUP_N", "CORE_GROUP_N",
            "CIN_REVIEW", "CIN_PLAN");

    private static final List<Format> USUAL =
            List.of(Format.HYBRID_FAMILY_IN_ROOM, Format.HYBRID_FAMILY_IN_ROOM, Format.IN_PERSON, Format.VIDEO);

    private final Chance chance;
    private final Anchors anchors;

    Histories(Chance chance, Anchors anchors) {
        this.chance = chance;
        this.anchors = anchors;
    }

    List<Held> before(Story story) {
        var clock = anchors.clockOf(story);
        var held = new ArrayList<Held>();
        switch (story.type()) {
            case "CLA_REVIEW_EARLY" -> held.add(held("CLA_REVIEW_N", clock.minusWeeks(10)));
            case "RCPC_1" -> {
                held.add(held("ICPC", clock));
                held.add(coreGroup(clock.plusDays(9)));
            }
            case "RCPC_N" -> {
                held.add(held("RCPC_1", clock));
                held.add(coreGroup(LocalDate.MIN));
            }
            case "CORE_GROUP_N" -> {
                held.add(held("RCPC_1", clock.minusWeeks(5)));
                held.add(held("CORE_GROUP_N", clock));
            }
            default -> {
                if (BEFORE.containsKey(story.type())) {
                    held.add(held(BEFORE.get(story.type()), clock));
                }
            }
        }
        return held;
    }

    /** Of children in care, most wait for a later review, some for the second. */
    List<Held> inCare() {
        var next = chance.percent(12) ? "CLA_REVIEW_2" : "CLA_REVIEW_N";
        var last = chance.percent(20) && next.equals("CLA_REVIEW_N") ? "CLA_REVIEW_2" : BEFORE.get(next);
        return List.of(held(last, anchors.before(next, dueIn(next.equals("CLA_REVIEW_2") ? 34 : 98))));
    }

    /** Of children on plans: the last conference, and the last core group since. */
    List<Held> onPlan() {
        var first = chance.percent(40);
        var conference = anchors.before(first ? "RCPC_1" : "RCPC_N", dueIn(first ? 22 : 98));
        var held = new ArrayList<Held>();
        held.add(held(first ? "ICPC" : "RCPC_1", conference));
        held.add(coreGroup(first ? conference.plusDays(9) : LocalDate.MIN));
        return held;
    }

    /** After an initial conference there is none before its first core group. */
    private Held coreGroup(LocalDate soonest) {
        var day = anchors.before("CORE_GROUP_N", dueIn(19));
        return held("CORE_GROUP_N", day.isBefore(soonest) ? soonest : day);
    }

    /** Nearly always in time; now and then today, or a little late. */
    private int dueIn(int most) {
        if (chance.percent(3)) {
            return -chance.between(1, 4);
        }
        return chance.percent(3) ? 0 : chance.between(1, most);
    }

    private Held held(String type, LocalDate on) {
        var day = anchors.workingDay(on);
        var format =
                type.equals("STRATEGY") ? Format.VIDEO : type.equals("ICPC") ? Format.IN_PERSON : chance.oneOf(USUAL);
        return new Held(
                type, anchors.workingDay(day.minusDays(usualGap(type))), day, type.endsWith("_N") ? 2 : 1, format);
    }

    private int usualGap(String type) {
        return switch (type) {
            case "CLA_REVIEW_1" -> chance.between(14, 26);
            case "CLA_REVIEW_2", "RCPC_1" -> chance.between(60, 85);
            case "CORE_GROUP_N" -> chance.between(28, 40);
            case "ICPC" -> chance.between(12, 20);
            case "STRATEGY" -> 0;
            case "CIN_PLAN" -> chance.between(5, 13);
            default -> chance.between(120, 175);
        };
    }
}
