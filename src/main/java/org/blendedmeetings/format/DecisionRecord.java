package org.blendedmeetings.format;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.policy.RuleSaid;
import org.blendedmeetings.preference.Preference;

/**
 * One decision as an account: what was known and by whom, what the policy said, who decided what and why, as far as one
 * reader may know.
 *
 * @param askedOn     when the policy was asked; London time
 * @param row         the base row and its basis, or null where none covered the meeting
 * @param recommended null where no row covered it
 * @param approval    formats that needed somebody's agreement, with whose: "video: the conference chair"
 * @param because     rows about the meeting as a whole
 * @param recorded    what staff had recorded about the meeting, in sentences, each with who recorded it
 * @param decided     null while it is open
 * @param decidedBy   null while it is open and where nobody had to agree
 * @param days        working days from the ask to the decision, or to today
 */
public record DecisionRecord(
        DecisionId id,
        MeetingView meeting,
        String version,
        LocalDateTime askedOn,
        RuleSaid row,
        Format recommended,
        List<Format> allowed,
        List<String> approval,
        List<Format> never,
        List<RuleSaid> because,
        List<String> recorded,
        List<PersonRecord> people,
        Format decided,
        String decidedBy,
        LocalDateTime decidedOn,
        Reason reason,
        int days) {

    /**
     * One person in the account.
     *
     * @param wish    what they answered, or why they did not
     * @param saidBy  who gave the answer and, where it was typed for them, who typed it; null where there is none
     * @param known   what was known about how they can take part, in words
     * @param asked   what they said by voice, or null
     * @param given   what became of their wish
     * @param mode    how they take part; the room while nobody has decided
     * @param because the rows about them, what decided first
     */
    public record PersonRecord(
            UUID participant,
            String name,
            Preference wish,
            String saidBy,
            List<String> known,
            SaidFirst asked,
            Given given,
            AttendanceMode mode,
            List<RuleSaid> because) {}
}
