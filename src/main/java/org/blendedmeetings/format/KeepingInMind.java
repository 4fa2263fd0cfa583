package org.blendedmeetings.format;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.Condition;
import org.blendedmeetings.policy.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what rows of the policy ask of whoever books and leads a meeting, where it is nobody's task of its own. */
@Component
@Transactional(readOnly = true)
public class KeepingInMind {
    /** As the tables name them under "to arrange". */
    private static final Set<String> TO_KEEP = Set.of(
            "INFORM_CHAIR",
            "TELL_COUNT",
            "CAMERA_OFF",
            "FAMILY_CHOOSES_PLACE",
            "LEGAL_ADVISER",
            "YEARLY_TALK_IN_PERSON",
            "OTHER_TIME_LINK_AND_ARRIVAL");

    private final FormatDecisions decisions;
    private final Recommendations recommendations;

    KeepingInMind(FormatDecisions decisions, Recommendations recommendations) {
        this.decisions = decisions;
        this.recommendations = recommendations;
    }

    /** A sentence each, as far as the reader may know; none while the policy was not asked. */
    public List<String> about(MeetingId meeting, SignedIn reader) {
        return decisions.latestOf(meeting).map(recommendations::behind).stream()
                .flatMap(said -> rows(said.readBy(reader)))
                .filter(row -> TO_KEEP.contains(row.task()))
                .filter(row -> reader.safetyDuty() || row.visibility() != Visibility.S)
                .map(Condition::staff)
                .distinct()
                .toList();
    }

    private static Stream<Condition> rows(Advice said) {
        return Stream.concat(
                said.conditions().stream(), said.people().stream().flatMap(each -> each.conditions().stream()));
    }
}
