package org.blendedmeetings.telling;

import java.util.List;
import org.blendedmeetings.format.DecisionSummary;
import org.blendedmeetings.format.HelpChoice;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.ToRing;

/**
 * Everything a member of staff needs to tell one person.
 *
 * @param asked      what they asked for
 * @param mode       how they take part as it was decided; null while nobody has
 * @param reason     the code in words, for a reader with the safety duty alone; for others null
 * @param helps      what would make their wish possible, as far as the reader may know
 * @param toRing     whom they are told to ring
 * @param owner      whose it is, by name where it is a person
 * @param voiceAlone nothing is written to them
 * @param mayWrite   the sentence may follow now
 * @param ways       in which it can reach them safely, the best first
 * @param ownWords   this reader may add some
 * @param draftWay   chosen before, or null
 */
public record TellingView(
        ToldAccount told,
        MeetingView meeting,
        String firstName,
        Preference asked,
        AttendanceMode mode,
        DecisionSummary decision,
        String reason,
        List<HelpChoice> helps,
        String owner,
        ToRing toRing,
        HowToRing ring,
        boolean voiceAlone,
        boolean mayWrite,
        List<WrittenWay> ways,
        boolean ownWords,
        WrittenWay draftWay,
        String draftWords) {

    public boolean isOpen() {
        return told.state() == TellingState.OPEN;
    }

    /** Nothing is to be told any more, because the wish is met or the meeting is off. */
    public boolean isOver() {
        return told.state() == TellingState.MET || told.state() == TellingState.OFF;
    }
}
