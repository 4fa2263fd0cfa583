package org.blendedmeetings.meeting;

import java.util.Set;
import java.util.stream.Collectors;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;

/** Whose being new makes a first meeting of it again (policy D2-13); who has two of these parts is named by the first. */
public enum NewFace {
    IRO("IRO"),
    SOCIAL_WORKER("social worker"),
    CHAIR("chair");

    private final String words;

    NewFace(String words) {
        this.words = words;
    }

    /** As staff read it: "The IRO is new". */
    public String words() {
        return words;
    }

    Set<ProfessionalId> in(MeetingView meeting) {
        return switch (this) {
            case IRO -> inRole(meeting, ProfessionalRole.IRO);
            case SOCIAL_WORKER -> inRole(meeting, ProfessionalRole.SOCIAL_WORKER);
            case CHAIR -> meeting.chair().map(Set::of).orElse(Set.of());
        };
    }

    private static Set<ProfessionalId> inRole(MeetingView meeting, ProfessionalRole role) {
        return meeting.professionals().stream()
                .filter(each -> each.professionalRole() == role)
                .map(ParticipantView::professional)
                .collect(Collectors.toSet());
    }
}
