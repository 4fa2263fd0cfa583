package org.blendedmeetings.demo;

import java.util.List;

/** A borough that does not exist: who works for it, where they meet, and the families they work with. */
record Borough(List<Colleague> colleagues, List<Venue> venues, List<InventedFamily> families) {
    private static final long SEED = 20_201_122;

    /** Always the same, and on the same day with the same dates. */
    static Borough on(Anchors anchors) {
        var chance = new Chance(SEED);
        var names = new InventedNames(chance);
        var colleagues = new Staffing(names).everybody();
        var describing = new Describing(chance, anchors.today());
        var people = new MakingPeople(chance, names, new Channels(chance), describing);
        var making = new MakingFamilies(chance, names, people, new Circling(chance, colleagues));
        var families = new Families(chance, making, new Histories(chance, anchors)).all();
        return new Borough(colleagues, Venue.all(), families);
    }

    /** Those alone: who they are depends on no day. */
    static List<Colleague> staff() {
        return new Staffing(new InventedNames(new Chance(SEED))).everybody();
    }
}
