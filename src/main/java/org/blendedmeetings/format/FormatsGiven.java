package org.blendedmeetings.format;

import static org.blendedmeetings.meeting.AttendanceMode.ROOM;
import static org.blendedmeetings.meeting.AttendanceMode.VIDEO;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ProfessionalRole;

/** What a decided format makes of the meeting: how everybody takes part, the professionals too (domain 2.3). */
final class FormatsGiven {
    /** Who is with the family in a hybrid meeting; other agencies join on a screen. */
    private static final Set<ProfessionalRole> WITH_THE_FAMILY = EnumSet.of(
            ProfessionalRole.SOCIAL_WORKER,
            ProfessionalRole.ADVOCATE,
            ProfessionalRole.INDEPENDENT_VISITOR,
            ProfessionalRole.INTERPRETER,
            ProfessionalRole.LEAD_PRACTITIONER,
            ProfessionalRole.PERSONAL_ADVISER,
            ProfessionalRole.YOUTH_JUSTICE_WORKER);

    private FormatsGiven() {}

    static FormatGiven of(MeetingView meeting, Format format, Map<UUID, AttendanceMode> family, Advised said) {
        var modes = new HashMap<>(family);
        meeting.professionals().forEach(each -> modes.put(each.id(), mode(format, each, meeting)));
        var sessions = TakesPart.sessions(said.full());
        return new FormatGiven(
                format, modes, sessions, said.openly().openRules(), said.full().version());
    }

    private static AttendanceMode mode(Format format, ParticipantView professional, MeetingView meeting) {
        return switch (format) {
            case IN_PERSON, SERIES, HYBRID_FAMILY_REMOTE -> ROOM;
            case HYBRID_FAMILY_IN_ROOM -> withTheFamily(professional, meeting) ? ROOM : VIDEO;
            case VIDEO -> VIDEO;
            case PHONE -> AttendanceMode.PHONE;
            case PAPER -> AttendanceMode.WRITTEN_VIEWS;
        };
    }

    private static boolean withTheFamily(ParticipantView professional, MeetingView meeting) {
        return WITH_THE_FAMILY.contains(professional.professionalRole())
                || meeting.chair().filter(professional.professional()::equals).isPresent();
    }
}
