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
 * One decision as an account: what was known then and by whom, what the policy said, who decided what and why, as far as
 * one reader may know.
 *
 * @param askedOn  when the policy was asked first; London time
 * @param recorded what was known about the meeting, in sentences, each with who recorded it
 * @param since    what was recorded after it was decided, in brief
 * @param steps    what happened before it was decided, in sentences
 * @param ending   null while it is open
 * @param days     working days from the ask to the decision, or to today
 */
public record DecisionRecord(
        DecisionId id,
        MeetingView meeting,
        LocalDateTime askedOn,
        List<String> recorded,
        List<String> since,
        PolicyAccount policy,
        List<PersonRecord> people,
        List<String> steps,
        Ending ending,
        int days) {

    /**
     * What was decided.
     *
     * @param by null where nobody had to agree
     */
    public record Ending(Format format, String by, LocalDateTime on, Reason reason) {}

    /**
     * One person in the account.
     *
     * @param wish    what they answered, or why they did not
     * @param saidBy  who gave the answer, when, and who typed it where it was typed for them; null where there is none
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
