package org.blendedmeetings.meeting;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.timescale.TimescaleFixtures;

/** The rules of config/parts.yaml, and parts kept in memory. */
final class PartFixtures {
    private PartFixtures() {}

    static PartRules rules(Reported reported) {
        var configured = TimescaleFixtures.fromConfig("parts.yaml", "blended.parts", PartSettings.class);
        return PartRules.of(new PartSettings(reported, configured.rules()), MeetingTypeFixtures.catalogue());
    }

    /** The parts of one meeting. */
    static PartRows inMemory() {
        var kept = new ArrayList<MeetingPart>();
        var rows = mock(PartRows.class);
        when(rows.save(any())).thenAnswer(call -> {
            kept.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(rows.findByMeetingIdOrderByPosition(any())).thenAnswer(call -> List.copyOf(kept));
        return rows;
    }
}
