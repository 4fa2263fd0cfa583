package org.blendedmeetings.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open decisions of many meetings, in two statements. */
@Component
public class OpenDecisions {
    private final FormatDecisions decisions;
    private final Directory directory;
    private final WaitingDays waiting;

    OpenDecisions(FormatDecisions decisions, Directory directory, WaitingDays waiting) {
        this.decisions = decisions;
        this.directory = directory;
        this.waiting = waiting;
    }

    /** Meetings without an open decision are left out. */
    @Transactional(readOnly = true)
    public Map<MeetingId, OpenDecision> of(Collection<MeetingId> meetings) {
        var open = decisions.findByOpenMeetingIn(
                meetings.stream().map(MeetingId::value).toList());
        var names = directory.professionals(owners(open));
        return open.stream().collect(Collectors.toMap(FormatDecision::meeting, each -> view(each, names)));
    }

    private OpenDecision view(FormatDecision decision, Map<ProfessionalId, ProfessionalView> names) {
        var waited = waiting.of(decision);
        // one word for both: what only the duty may know may be what makes the difference
        var what = "The format to be agreed";
        return new OpenDecision(
                decision.id(),
                what
                        + (waited == 0
                                ? ", since today"
                                : ", for " + waited + (waited == 1 ? " working day" : " working days")),
                decision.state() == DecisionState.WITH_WORKER
                        ? "Social worker, who was asked something"
                        : owner(decision, names));
    }

    private static String owner(FormatDecision decision, Map<ProfessionalId, ProfessionalView> names) {
        var person = decision.owner().person();
        return person == null
                ? decision.owner().label()
                : names.get(person).name() + ", " + decision.owner().label();
    }

    private static List<ProfessionalId> owners(List<FormatDecision> open) {
        return open.stream()
                .map(each -> each.owner().person())
                .filter(Objects::nonNull)
                .toList();
    }
}
