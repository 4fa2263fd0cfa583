package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;

import java.util.List;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.policy.PersonOutcome;
import org.springframework.stereotype.Component;

/** A wish that only something practical stops is somebody's first: a way round it comes before another way (policy D3-06). */
@Component
class PracticalObstacles {
    private static final String ROW = "D3-06";

    private final Exceptions exceptions;
    private final Directory directory;

    PracticalObstacles(Exceptions exceptions, Directory directory) {
        this.exceptions = exceptions;
        this.directory = directory;
    }

    /** Raises it for each of them, and ends it where nothing stands in the way any more. */
    void are(Advised said, DecisionId decision, MeetingView meeting) {
        var stopped = meeting.family().stream()
                .filter(each -> said.full()
                        .person(each.id().toString())
                        .filter(PracticalObstacles::stopped)
                        .isPresent())
                .toList();
        stopped.forEach(each -> exceptions.raise(EX_PREF, meeting.id(), cause(decision, each), sentence(each)));
        end(decision, meeting, stopped, "Nothing practical stands in the way any more.");
    }

    void decided(DecisionId decision, MeetingView meeting, String how) {
        end(decision, meeting, List.of(), how);
    }

    private void end(DecisionId decision, MeetingView meeting, List<ParticipantView> but, String how) {
        var causes = meeting.family().stream()
                .filter(each -> !but.contains(each))
                .map(each -> cause(decision, each))
                .toList();
        exceptions.causesEnded(EX_PREF, causes, how);
    }

    private static boolean stopped(PersonOutcome person) {
        return person.rule().id().equals(ROW);
    }

    private String sentence(ParticipantView person) {
        return "Only something practical stops how "
                + directory.person(person.person()).firstName()
                + " wishes to take part. Read what was tried, and look for a way round it first: another room, another"
                + " hour, a loan. Another way is decided only after that.";
    }

    private static String cause(DecisionId decision, ParticipantView person) {
        return decision.cause() + "/" + person.id() + "/obstacle";
    }
}
