package org.blendedmeetings.desk.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
 * @param nextPart    who is to be in the next part, where a part was held
 * @param interimPlan somebody saw to what protects the child until then, where it was not quorate
 * @param seen     the day for which the person has seen what falls due next
 * @param participation how the child took part in their review, where that is asked
 */
public record OutcomeForm(
        Outcome outcome,
        LocalDate on,
        Map<UUID, AttendanceMode> tookPart,
        String why,
        Boolean armNext,
        Set<UUID> nextPart,
        Boolean interimPlan,
        LocalDate seen,
        ParticipationForm participation) {

    public OutcomeForm {
        tookPart = tookPart == null ? new HashMap<>() : tookPart;
        armNext = armNext != null && armNext;
        participation = participation == null ? ParticipationForm.EMPTY : participation;
        nextPart = nextPart == null ? Set.of() : nextPart;
        interimPlan = interimPlan != null && interimPlan;
    }

    RecordOutcome command() {
        var said = why == null || why.isBlank() ? null : why.strip();
        return new RecordOutcome(outcome, on, tookPart, said, armNext, nextPart, interimPlan);
    }

    /** They were shown what falls due next if it was held on that day. */
    OutcomeForm shown(LocalDate day) {
        return new OutcomeForm(outcome, on, tookPart, why, armNext, nextPart, interimPlan, day, participation);
    }

    /** They were shown the code for how the child took part. */
    OutcomeForm shown(ParticipationCode code) {
        var confirmed = participation.shown(code);
        return new OutcomeForm(outcome, on, tookPart, why, armNext, nextPart, interimPlan, seen, confirmed);
    }
}
