package org.blendedmeetings.desk.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.ProfessionalRole;

/**
 * What a person fills in to ask for a meeting.
 *
 * @param siblings brothers and sisters asked for together
 * @param take     who takes part, each as {@link CircleKey} writes them
 * @param addEmail a professional who is not in the circle yet
 * @param next     the next meeting of a chain this asks for, or null
 */
public record RequestForm(
        UUID child,
        UUID next,
        String type,
        LocalDate clockStart,
        LocalDate due,
        Integer sequence,
        String earlyReason,
        List<UUID> siblings,
        List<String> take,
        String addEmail,
        ProfessionalRole addRole,
        LocalDate pencilledDate,
        LocalTime pencilledTime,
        String pencilledRoom,
        String pastLimitReason,
        Format staffProposal) {

    public RequestForm {
        siblings = siblings == null ? List.of() : siblings;
        take = take == null ? List.of() : take;
        sequence = sequence == null ? 1 : sequence;
    }
}
