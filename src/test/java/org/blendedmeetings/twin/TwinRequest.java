package org.blendedmeetings.twin;

import static org.blendedmeetings.twin.TwinFamily.CHILD;
import static org.blendedmeetings.twin.TwinFamily.EVERYBODY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.ProfessionalRole;

/** What is asked for each twin: the same meeting with the same people. */
final class TwinRequest {
    private static final LocalDate LAST_ONE = LocalDate.of(2026, 7, 20);
    /** For types whose limit is weeks rather than months. */
    private static final LocalDate LATELY = LocalDate.of(2026, 11, 9);

    private static final Map<String, FamilyRole> FAMILY =
            Map.of("mother", FamilyRole.PARENT, "father", FamilyRole.PARENT, "grandmother", FamilyRole.RELATIVE);
    private static final Map<String, ProfessionalRole> PROFESSIONALS = Map.of(
            "chair",
            ProfessionalRole.CHAIR,
            "worker",
            ProfessionalRole.SOCIAL_WORKER,
            "school",
            ProfessionalRole.SCHOOL);

    private TwinRequest() {}

    static RequestMeeting of(TwinFamily family, String type) {
        var circle = new ArrayList<CircleMember>();
        EVERYBODY.stream()
                .filter(FAMILY::containsKey)
                .forEach(who -> circle.add(CircleMember.family(family.the(who), FAMILY.get(who), who)));
        PROFESSIONALS.keySet().stream()
                .sorted()
                .forEach(who -> circle.add(CircleMember.professional(family.by(who), PROFESSIONALS.get(who), who)));
        return new RequestMeeting(
                type,
                List.of(family.the(CHILD)),
                type.startsWith("RCPC") ? LAST_ONE : LATELY,
                null,
                1,
                null,
                circle,
                null,
                null,
                null,
                null);
    }
}
