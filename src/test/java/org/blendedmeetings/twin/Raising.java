package org.blendedmeetings.twin;

import static org.blendedmeetings.twin.TwinFamily.CHILD;
import static org.blendedmeetings.twin.TwinFamily.FATHER;
import static org.blendedmeetings.twin.TwinFamily.MOTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.format.ArrangingParts;
import org.blendedmeetings.format.RecordedFacts;
import org.blendedmeetings.format.RecordingKnown;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.RecordingViolence;
import org.blendedmeetings.people.SafetyAccount;
import org.blendedmeetings.people.ViolenceGround;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.NotThere;

/** Raises a flag where it is raised: on a record, about a meeting, or by an answer. */
class Raising {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final KeepingApart apart;
    private final RecordingSafety safety;
    private final RecordingViolence violence;
    private final RecordingKnown known;
    private final ArrangingParts parts;
    private final Meetings meetings;

    Raising(
            KeepingApart apart,
            RecordingSafety safety,
            RecordingViolence violence,
            RecordingKnown known,
            ArrangingParts parts,
            Meetings meetings) {
        this.apart = apart;
        this.safety = safety;
        this.violence = violence;
        this.known = known;
        this.parts = parts;
        this.meetings = meetings;
    }

    /** Before there is a meeting. */
    void onRecord(Flag flag, TwinFamily family) {
        var mother = family.the(MOTHER);
        var father = family.the(FATHER);
        if (flag.state != null) {
            var said = new SafetyAccount(flag.state, flag.home, "She", null, null, Flag.SECRET);
            safety.record(new AtRisk(mother, father), said, Actor.SYSTEM);
        } else if (flag == Flag.RISK_OF_VIOLENCE) {
            violence.record(father, new ViolenceGround("The police", FRIDAY, Flag.SECRET), Actor.SYSTEM);
        } else if (flag == Flag.KEPT_APART_BY_ORDER) {
            apart.recordKeptApart(new KeptApart(mother, father), ApartBy.ORDER, Flag.SECRET, Actor.SYSTEM);
        }
    }

    void aboutMeeting(Flag flag, Twin twin) {
        if (flag == Flag.PLACED_OUT_OF_AREA) {
            var facts = new RecordedFacts(false, true, false, false, false, false, List.of(), List.of());
            known.record(twin.meeting().reference(), facts, Readers.withTheDuty(twin.family(), "worker"));
        }
    }

    /** What the child says. */
    List<AnswerStep> said(Flag flag, List<AnswerStep> otherwise) {
        var apartFrom = Stream.<AnswerStep>of(new NotThere(Flag.SECRET));
        return flag == Flag.NOT_WANTED_THERE
                ? Stream.concat(otherwise.stream(), apartFrom).toList()
                : otherwise;
    }

    /** One of the two people who may read whom the child does not want there finds out and arranges the parts. */
    void arranged(Flag flag, Twin twin) {
        if (flag == Flag.NOT_WANTED_THERE) {
            parts.arrange(
                    twin.meeting().reference(),
                    participant(twin, CHILD),
                    Set.of(participant(twin, FATHER)),
                    false,
                    Readers.withTheDuty(twin.family(), "chair"));
        }
    }

    private UUID participant(Twin twin, String who) {
        return meetings.get(twin.meeting().id()).family().stream()
                .filter(each -> each.person().equals(twin.family().the(who)))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
