package org.blendedmeetings.demo;

import java.util.Map;
import org.blendedmeetings.demo.Story.Stage;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;

/**
 * One story of today being told: the meeting it is about, and what everybody in it will say.
 *
 * @param turn its place among the stories
 */
record Telling(int turn, Story story, MeetingId meeting, Map<PersonId, Said> says) {

    Stage until() {
        return story.until();
    }

    /** It goes on after the family has been asked. */
    boolean goesOn() {
        return until() != Stage.ASKED_FOR;
    }

    Said says(PersonId person) {
        return says.get(person);
    }
}
