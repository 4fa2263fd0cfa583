package org.blendedmeetings.meeting;

import java.util.function.UnaryOperator;
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

    /** As somebody might have changed it. */
    public static MeetingTypes catalogue(UnaryOperator<String> change) {
        var yaml = TimescaleFixtures.changed("meeting-types.yaml", change);
        return MeetingTypes.of(TimescaleFixtures.fromYaml(yaml, "blended.meeting", MeetingTypeSettings.class)
                .types());
    }

    public static MeetingType type(String code) {
        return CATALOGUE.get(code);
    }
}
