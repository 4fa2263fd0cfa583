package org.blendedmeetings.meeting.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.meeting.Format;

/**
 * A request for meetings as a case system sends it.
 *
 * @param children     the council's numbers; for brothers and sisters a meeting each is saved
 * @param participants who takes part; left out: the child's circle as last used
 */
record MeetingBody(
        @Schema(example = "CLA_REVIEW_N", requiredMode = Schema.RequiredMode.REQUIRED) String type,
        @Schema(example = "[\"C10023\"]", requiredMode = Schema.RequiredMode.REQUIRED) List<String> children,
        @Schema(example = "2026-11-23", requiredMode = Schema.RequiredMode.REQUIRED) LocalDate clockStart,
        LocalDate due,
        Integer sequence,
        @Schema(allowableValues = {"HARM", "BREAKDOWN", "CONTESTED", "OTHER"}) String earlyReason,
        List<ParticipantBody> participants,
        String pastLimitReason,
        Format staffProposal) {}
