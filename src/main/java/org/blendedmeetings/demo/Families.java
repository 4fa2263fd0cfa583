package org.blendedmeetings.demo;

import java.util.ArrayList;
import java.util.List;

/** Invents the families of the borough: those of today's stories first, then as many as there are children. */
final class Families {
    private static final int IN_CARE = 300;
    private static final int ON_PLANS = 200;
    private static final int MOST_CHILDREN = 4;

    private final Chance chance;
    private final MakingFamilies making;
    private final Histories histories;
    private final List<InventedFamily> families = new ArrayList<>();

    Families(Chance chance, MakingFamilies making, Histories histories) {
        this.chance = chance;
        this.making = making;
        this.histories = histories;
    }

    List<InventedFamily> all() {
        Story.all().forEach(story -> families.add(making.of(story, histories.before(story))));
        fill(FamilyKind.CARE, IN_CARE);
        fill(FamilyKind.PLAN, ON_PLANS);
        return List.copyOf(families);
    }

    private void fill(FamilyKind kind, int wanted) {
        for (var left = wanted - children(kind); left > 0; ) {
            var children = Math.min(left, howMany());
            var history = kind == FamilyKind.CARE ? histories.inCare() : histories.onPlan();
            families.add(making.any(kind, children, history));
            left -= children;
        }
    }

    private int children(FamilyKind kind) {
        return families.stream()
                .filter(family -> family.kind() == kind)
                .mapToInt(InventedFamily::children)
                .sum();
    }

    private int howMany() {
        var children = 1;
        while (children < MOST_CHILDREN && chance.percent(45)) {
            children++;
        }
        return children;
    }
}
