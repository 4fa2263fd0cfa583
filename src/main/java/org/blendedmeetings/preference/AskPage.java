package org.blendedmeetings.preference;

import java.time.Instant;
import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;

/**
 * What a person's own pages say about being asked. Nobody else of the family is in it.
 *
 * @param ask        null, as are state and answerBy, for somebody who was not asked
 * @param worker     whom to ring
 * @param leader     who leads the meeting, with the words for what they are; null while nobody does
 * @param open       an answer can be given or changed
 * @param pencilled  a day we are thinking of, or null
 * @param byEmail    we write to them by e-mail, so a calendar invitation can reach them
 */
public record AskPage(
        AskId ask,
        MeetingId meeting,
        String firstName,
        Audience audience,
        AskState state,
        boolean open,
        LocalDate answerBy,
        ToRing worker,
        Leader leader,
        MeetingType type,
        Instant pencilled,
        boolean byEmail,
        WaysToTakePart.Offer offer,
        ShownAnswer answer) {

    /** @param title "Independent Reviewing Officer" */
    public record Leader(String name, String title, String phone) {}

    /** What the meeting is called on this person's pages. */
    public String meetingName() {
        return audience == Audience.ADULT ? type.familyName() : type.childName();
    }

    /** What it is for, in one sentence for this person. */
    public String purpose() {
        return audience == Audience.ADULT ? type.familyPurpose() : type.childPurpose();
    }
}
