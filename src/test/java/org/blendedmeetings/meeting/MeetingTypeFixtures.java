package org.blendedmeetings.meeting;

import org.blendedmeetings.timescale.TimescaleFixtures;

/** The catalogue as {@code config/} describes it, for tests without Spring. */
public final class MeetingTypeFixtures {
    private static final MeetingTypes CATALOGUE = MeetingTypes.of(
            TimescaleFixtures.fromConfig("meeting-types.yaml", "blended.meeting", MeetingTypeSettings.class)
                    .types());

    private MeetingTypeFixtures() {}

    public static MeetingTypes catalogue() {
        return CATALOGUE;
    }

    public static MeetingType type(String code) {
        return CATALOGUE.get(code);
    }
}
