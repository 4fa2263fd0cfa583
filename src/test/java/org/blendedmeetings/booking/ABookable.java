package org.blendedmeetings.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.meeting.Resumption;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.LimitKind;

/** Builds a meeting whose format is decided: 7F3KQX, limit Monday 14 December 2026, in a room unless told otherwise. */
public final class ABookable {
    private final String type;
    private final MeetingId id = new MeetingId(Ids.next());
    private final PersonId child = new PersonId(Ids.next());
    private final List<ParticipantView> participants = new ArrayList<>();
    private Format format = Format.IN_PERSON;
    private LocalDate limit = LocalDate.of(2026, 12, 14);
    private Instant pencilled;
    private String pencilledRoom;
    private String reference = "7F3KQX";
    private Resumption resumption;

    private ABookable(String type) {
        this.type = type;
    }

    public static ABookable meeting(String type) {
        return new ABookable(type);
    }

    public ABookable held(Format as) {
        format = as;
        return this;
    }

    public ABookable by(LocalDate day) {
        limit = day;
        return this;
    }

    public ABookable pencilled(Instant start, String room) {
        pencilled = start;
        pencilledRoom = room;
        return this;
    }

    public ABookable goesOn(Resumption by) {
        resumption = by;
        return this;
    }

    public ABookable reference(String six) {
        reference = six;
        return this;
    }

    public ABookable child(AttendanceMode mode) {
        return family(child, FamilyRole.CHILD, 1, mode);
    }

    public ABookable parent(PersonId parent, AttendanceMode mode) {
        return family(parent, FamilyRole.PARENT, 1, mode);
    }

    public ABookable family(PersonId person, FamilyRole role, int session, AttendanceMode mode) {
        participants.add(new ParticipantView(Ids.next(), person, role, null, null, session, true, mode, null));
        return this;
    }

    public ABookable required(ProfessionalId who, ProfessionalRole role, AttendanceMode mode) {
        return professional(who, role, 1, true, mode);
    }

    public ABookable professional(
            ProfessionalId who, ProfessionalRole role, int session, boolean required, AttendanceMode mode) {
        participants.add(new ParticipantView(Ids.next(), null, null, who, role, session, required, mode, null));
        return this;
    }

    public PersonId childId() {
        return child;
    }

    public MeetingView view() {
        return new MeetingView(
                id,
                reference,
                MeetingTypeFixtures.type(type),
                child,
                null,
                LocalDate.of(2026, 11, 23),
                limit,
                limit,
                limit,
                LimitKind.GUIDANCE,
                "by 14 December, guidance",
                resumption,
                false,
                pencilled,
                pencilledRoom,
                MeetingStatus.TO_BOOK,
                format,
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2026-11-23T09:00:00Z"),
                null,
                null,
                List.copyOf(participants));
    }
}
