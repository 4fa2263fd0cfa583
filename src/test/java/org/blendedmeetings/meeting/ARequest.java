package org.blendedmeetings.meeting;

import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;

/** Builds requests for tests: complete and allowed for its type unless told otherwise. */
public final class ARequest {
    private final MeetingType type;
    private final List<PersonId> children = new ArrayList<>();
    private final List<CircleMember> participants = new ArrayList<>();
    private LocalDate clockStart = LocalDate.of(2026, 11, 20);
    private LocalDate due;
    private int sequence = 1;
    private String earlyReason;
    private Instant pencilled;
    private String pastLimitReason;

    private ARequest(MeetingType type) {
        this.type = type;
        children.add(new PersonId(Ids.next()));
    }

    /** With everybody who must be there. */
    public static ARequest of(String type) {
        var made = new ARequest(MeetingTypeFixtures.type(type));
        made.type.requiredRoles().forEach(made::with);
        if (!made.type.requiredRoles().contains(made.type.chairRole())) {
            made.with(made.type.chairRole());
        }
        if (!made.type.oneOfRoles().isEmpty()
                && made.type.requiredRoles().stream().noneMatch(made.type.oneOfRoles()::contains)) {
            made.with(made.type.oneOfRoles().get(0));
        }
        return made;
    }

    public ARequest about(PersonId... them) {
        children.clear();
        children.addAll(List.of(them));
        return this;
    }

    public ARequest with(ProfessionalRole role) {
        return with(CircleMember.professional(new ProfessionalId(Ids.next()), role, "Somebody Invented"));
    }

    public ARequest with(FamilyRole role) {
        return with(CircleMember.family(new PersonId(Ids.next()), role, "Somebody Invented"));
    }

    public ARequest with(CircleMember member) {
        participants.add(member);
        return this;
    }

    public ARequest without(ProfessionalRole role) {
        participants.removeIf(each -> each.professionalRole() == role);
        return this;
    }

    /** Whoever of staff takes part is entered, as the database asks. */
    public ARequest enteredIn(PeopleRegister register) {
        participants.replaceAll(each -> each.isFamily()
                ? each
                : CircleMember.professional(
                        aProfessional().enter(register), each.professionalRole(), "Somebody Invented"));
        return this;
    }

    public ARequest from(LocalDate day) {
        clockStart = day;
        return this;
    }

    public ARequest due(LocalDate day) {
        due = day;
        return this;
    }

    public ARequest sequence(int which) {
        sequence = which;
        return this;
    }

    public ARequest early(String reason) {
        earlyReason = reason;
        return this;
    }

    public ARequest pencilled(Instant moment) {
        pencilled = moment;
        return this;
    }

    public ARequest late(String reason) {
        pastLimitReason = reason;
        return this;
    }

    public RequestMeeting build() {
        return new RequestMeeting(
                type.code(),
                children,
                clockStart,
                due,
                sequence,
                earlyReason,
                participants,
                pencilled,
                null,
                pastLimitReason,
                null);
    }
}
