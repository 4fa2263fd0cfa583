package org.blendedmeetings.review;

import java.time.LocalDate;
import java.util.Optional;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.due.PeriodView;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a child took part in a review, in the code of the SSDA903 return. */
@Component
@Transactional(readOnly = true)
public class Participations {
    private final ParticipationMapping mapping;
    private final ChildParticipationRows rows;
    private final ReadingClocks clocks;
    private final Directory directory;
    private final MeetingParts parts;

    Participations(
            ParticipationMapping mapping,
            ChildParticipationRows rows,
            ReadingClocks clocks,
            Directory directory,
            MeetingParts parts) {
        this.mapping = mapping;
        this.rows = rows;
        this.clocks = clocks;
        this.directory = directory;
        this.parts = parts;
    }

    /** Reviews of children in care have a code, not those of children who were only in short breaks that day (rule 399). */
    public boolean isAsked(MeetingView meeting, LocalDate on) {
        return Chains.CARE_REVIEW.equals(meeting.type().chain()) && (on == null || !hadShortBreaksOnly(meeting, on));
    }

    private boolean hadShortBreaksOnly(MeetingView meeting, LocalDate on) {
        var kinds = clocks.of(meeting.child()).periods().stream()
                .filter(each -> !each.since().isAfter(on)
                        && (each.until() == null || !each.until().isBefore(on)))
                .map(PeriodView::kind)
                .map(each -> each.code())
                .toList();
        return kinds.contains(PeriodKinds.SHORT_BREAKS) && !kinds.contains(PeriodKinds.CARE);
    }

    /** Empty where the date of birth is not known. */
    public Optional<Boolean> isUnderFour(MeetingView meeting, LocalDate on) {
        return Optional.ofNullable(bornOn(meeting))
                .map(born -> ParticipationCode.isUnderFour(born, parts.countsOn(meeting.id(), on)));
    }

    /** The code it comes to; refused with the field that is missing or does not fit. */
    public ParticipationCode derive(MeetingView meeting, RecordOutcome outcome, SpokeFor spokeFor) {
        var day = parts.countsOn(meeting.id(), outcome.on());
        return mapping.derive(bornOn(meeting), day, mode(meeting, outcome), spokeFor);
    }

    /** What to say beside the code, or null. */
    public String note(MeetingView meeting, RecordOutcome outcome) {
        return mapping.note(mode(meeting, outcome));
    }

    public Optional<ParticipationView> of(MeetingView meeting) {
        return row(meeting).map(ChildParticipation::view);
    }

    Optional<ChildParticipation> row(MeetingView meeting) {
        return rows.findByMeeting(meeting.id().value());
    }

    LocalDate bornOn(MeetingView meeting) {
        return directory.person(meeting.child()).bornOn();
    }

    /** Null where the child has no part in the meeting. */
    static AttendanceMode mode(MeetingView meeting, RecordOutcome outcome) {
        return meeting.family().stream()
                .filter(each -> meeting.child().equals(each.person()))
                .findFirst()
                .map(child -> outcome.tookPart().get(child.id()))
                .orElse(null);
    }
}
