package org.blendedmeetings.meeting;

import java.util.List;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.people.ProfessionalRole;

/** A type of meeting, as the catalogue in config/ describes it. */
public record MeetingType(
        String code,
        String name,
        String familyName,
        String familyPurpose,
        Line line,
        String clockStartLabel,
        int leadTime,
        List<Integer> warnings,
        int lengthMinutes,
        List<ProfessionalRole> requiredRoles,
        ProfessionalRole chairRole,
        boolean familyInvited,
        boolean requestable,
        List<String> next) {}
