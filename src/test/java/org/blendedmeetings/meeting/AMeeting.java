package org.blendedmeetings.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.LimitKind;

/** Builds the view of a meeting for tests: one that waits for its format, with its child, unless told otherwise. */
public final class AMeeting {
    private final MeetingType type;
    private PersonId child = new PersonId(Ids.next());
    private final List<ParticipantView> participants = new ArrayList<>();
    private MeetingId id = new MeetingId(Ids.next());
    private MeetingStatus status = MeetingStatus.DECIDING;
    private UUID requestedBy;
    private String earlyReason;
    private Format staffProposal;
    private LimitKind limitKind = LimitKind.GUIDANCE;
    private Instant begins;
    private Resumption resumption;
    private LocalDate clockStart = LocalDate.of(2026, 11, 23);
    private LocalDate limit = LocalDate.of(2026, 12, 14);

    private AMeeting(MeetingType type) {
        this.type = type;
        if (type.familyInvited()) {
            with(child, FamilyRole.CHILD);
        }
    }

    public static AMeeting of(String type) {
        return new AMeeting(MeetingTypeFixtures.catalogue().get(type));
    }

    public PersonId child() {
        return child;
    }

    /** This child, in the child's place. */
    public AMeeting about(PersonId one) {
        participants.removeIf(each -> child.equals(each.person()));
        child = one;
        return with(child, FamilyRole.CHILD);
    }

    public AMeeting id(MeetingId chosen) {
        id = chosen;
        return this;
    }

    public AMeeting with(PersonId person, FamilyRole role) {
        participants.add(new ParticipantView(Ids.next(), person, role, null, null, 1, true, null, null));
        return this;
    }

    public AMeeting with(ProfessionalId professional, ProfessionalRole role) {
        participants.add(new ParticipantView(Ids.next(), null, null, professional, role, 1, true, null, null));
        return this;
    }

    public AMeeting in(MeetingStatus now) {
        status = now;
        return this;
    }

    public AMeeting requestedBy(ProfessionalId who) {
        requestedBy = who.value();
        return this;
    }

    public AMeeting early(String reason) {
        earlyReason = reason;
        return this;
    }

    public AMeeting staffPropose(Format format) {
        staffProposal = format;
        return this;
    }

    public AMeeting limitedBy(LimitKind kind) {
        limitKind = kind;
        return this;
    }

    public AMeeting from(LocalDate day) {
        clockStart = day;
        return this;
    }

    public AMeeting by(LocalDate day) {
        limit = day;
        return this;
    }

    public AMeeting goesOn(Resumption by) {
        resumption = by;
        return this;
    }

    public AMeeting beginsAt(Instant moment) {
        begins = moment;
        return this;
    }

    public MeetingView view() {
        return new MeetingView(
                id,
                "7F3KQX",
                type,
                child,
                null,
                clockStart,
                limit,
                limit,
                LocalDate.of(2026, 11, 30),
                limitKind,
                "by 14 December",
                resumption,
                false,
                null,
                null,
                status,
                null,
                begins,
                null,
                null,
                null,
                requestedBy,
                Instant.parse("2026-11-23T09:00:00Z"),
                earlyReason,
                staffProposal,
                List.copyOf(participants));
    }
}
