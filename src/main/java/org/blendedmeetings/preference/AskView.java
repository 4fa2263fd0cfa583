package org.blendedmeetings.preference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;

/**
 * How the asking of one person goes, for staff.
 *
 * @param age        full years, -1 when not known
 * @param whyWorker  why it is with a worker, or null
 * @param workerTask a worker still has to do something
 * @param since      when the present waiting began
 * @param answerBy   the last day the family may answer or change the answer
 * @param tried      what was tried to reach them, oldest first
 */
public record AskView(
        AskId ask,
        MeetingId meeting,
        PersonId person,
        String firstName,
        FamilyRole role,
        int age,
        AskState state,
        WhyWorker whyWorker,
        boolean workerTask,
        Instant since,
        LocalDate answerBy,
        List<ContactView> tried) {

    /** The worker ends their task by writing down what they agreed, not by an answer. */
    public boolean toTalkAbout() {
        return workerTask && whyWorker.endsByTalking(state);
    }
}
