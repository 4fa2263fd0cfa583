package org.blendedmeetings.year;

import java.util.Arrays;
import java.util.Optional;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.Refused;

/**
 * Which meetings are shown: all, those of a line of service, or those of a type.
 *
 * @param line null for those of any
 * @param type null for those of any
 */
public record Showing(Line line, MeetingType type) {
    public static final Showing ALL = new Showing(null, null);

    /** @param what name of a line or code of a type; empty for all */
    public static Showing of(String what, MeetingTypes types) {
        if (what == null || what.isBlank()) {
            return ALL;
        }
        Optional<Line> line = Arrays.stream(Line.values())
                .filter(each -> each.name().equals(what))
                .findFirst();
        return line.map(each -> new Showing(each, null))
                .or(() -> types.find(what).map(each -> new Showing(null, each)))
                .orElseThrow(() -> Refused.invalid("what", "Choose what to show from the list."));
    }

    boolean shows(Counted counted) {
        return shows(counted.type(), counted.line());
    }

    boolean shows(MeetingType of, Line at) {
        return (line == null || line == at) && (type == null || type.code().equals(of.code()));
    }
}
