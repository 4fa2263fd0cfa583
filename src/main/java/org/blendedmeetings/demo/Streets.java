package org.blendedmeetings.demo;

import java.util.List;

/** Addresses in a town that does not exist. */
final class Streets {
    private static final List<String> NAMES = List.of(
            "Tidewater Lane",
            "Old Kiln Road",
            "Lantern Street",
            "Weaver's Row",
            "Heron Close",
            "Northmere Avenue",
            "Saltmarsh Road",
            "Cooper's Yard",
            "Windmill Rise",
            "Ferry Approach",
            "Orchard Walk",
            "Signal Hill",
            "Tannery Street",
            "Beacon Crescent",
            "Mosaic Court",
            "Plover Gardens");

    private Streets() {}

    static String address(Chance chance) {
        return chance.between(1, 180) + " " + chance.oneOf(NAMES) + ", Wenbury";
    }
}
