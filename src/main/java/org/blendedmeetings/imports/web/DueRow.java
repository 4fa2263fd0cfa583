package org.blendedmeetings.imports.web;

import java.util.List;
import java.util.Map;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;

/** How many meetings of a type fall due. */
record DueRow(String type, String kind, int count) {
    static List<DueRow> of(Map<String, Integer> due, MeetingTypes types) {
        return types.all().stream()
                .filter(type -> due.containsKey(type.code()))
                .map(type -> of(type, due.get(type.code())))
                .toList();
    }

    private static DueRow of(MeetingType type, int count) {
        return new DueRow(type.name(), type.limit().kind().words(), count);
    }
}
