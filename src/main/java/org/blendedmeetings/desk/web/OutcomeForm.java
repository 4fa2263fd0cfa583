package org.blendedmeetings.desk.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.RecordOutcome;

/**
 * What the chair fills in after the date.
 *
 * @param tookPart how each took part, by participant id
 * @param armNext the next of the chain is due; only asked where that depends on something
 * @param seen     the day for which the person has seen what falls due next
 * @param participation how the child took part in their review, where that is asked
 */
public record OutcomeForm(
        Outcome outcome,
        LocalDate on,
        Map<UUID, AttendanceMode> tookPart,
        String why,
        Boolean armNext,
        LocalDate seen,
        ParticipationForm participation) {

    public OutcomeForm {
        tookPart = tookPart == null ? new HashMap<>() : tookPart;
        armNext = armNext != null && armNext;
        participation = participation == null ? ParticipationForm.EMPTY : participation;
    }

    RecordOutcome command() {
        return new RecordOutcome(outcome, on, tookPart, why == null || why.isBlank() ? null : why.strip(), armNext);
    }

    /** They were shown what falls due next if it was held on that day. */
    OutcomeForm shown(LocalDate day) {
        return new OutcomeForm(outcome, on, tookPart, why, armNext, day, participation);
    }

    /** They were shown the code for how the child took part. */
    OutcomeForm shown(ParticipationCode code) {
        return new OutcomeForm(outcome, on, tookPart, why, armNext, seen, participation.shown(code));
    }
}
