package org.blendedmeetings.format;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever leads the meeting, or the worker, finds out whom somebody does not want there, and arranges the parts (D3-02). */
@Component
@Transactional
public class ArrangingParts {
    private final ArrangedParts arranged;
    private final PartsPages pages;
    private final ChangedCircumstances changed;
    private final DecisionTrail trail;
    private final Clock clock;

    ArrangingParts(
            ArrangedParts arranged, PartsPages pages, ChangedCircumstances changed, DecisionTrail trail, Clock clock) {
        this.arranged = arranged;
        this.pages = pages;
        this.changed = changed;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refused (404) for everybody but the two people who may read what was written. */
    @Transactional(readOnly = true)
    public PartsPage open(String reference, UUID participant, SignedIn staff) {
        return pages.open(reference, participant, staff);
    }

    /**
     * They are in different parts of the meeting from now on; the policy is asked again.
     *
     * @param from participants they do not want there
     * @param nobody nobody in this meeting is meant
     */
    public void arrange(String reference, UUID participant, Set<UUID> from, boolean nobody, SignedIn by) {
        var page = pages.open(reference, participant, by);
        var meeting = page.meeting();
        if (from.isEmpty() != nobody) {
            throw Refused.invalid("from", "Choose whom they mean, or that it is nobody who takes part.");
        }
        if (from.stream().anyMatch(each -> !isAnother(each, participant, meeting))) {
            throw Refused.invalid("from", "Choose among the others of the family in this meeting.");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        arranged.findByMeetingAndOverSinceIsNull(meeting.id().value()).stream()
                .filter(each -> each.askedBy().equals(participant))
                .forEach(each -> each.isOver(now));
        var meant = nobody ? Stream.<UUID>of((UUID) null) : from.stream();
        meant.forEach(each -> arranged.save(ArrangedPart.of(meeting.id(), participant, each, by, now)));
        arranged.flush();
        trail.partsArranged(meeting, page.name(), by.actor());
        changed.look(meeting.id());
    }

    private static boolean isAnother(UUID each, UUID participant, MeetingView meeting) {
        return !each.equals(participant)
                && meeting.family().stream().map(ParticipantView::id).anyMatch(each::equals);
    }
}
