package org.blendedmeetings.due;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what would fall due if a meeting was held on some day, so that a person sees it before it is saved. */
@Component
@Transactional(readOnly = true)
public class Foreseeing {
    private final Chronologies chronologies;
    private final Births births;
    private final HeldHere heldHere;
    private final MeetingTypes types;
    private final Clock clock;

    Foreseeing(Chronologies chronologies, Births births, HeldHere heldHere, MeetingTypes types, Clock clock) {
        this.chronologies = chronologies;
        this.births = births;
        this.heldHere = heldHere;
        this.types = types;
        this.clock = clock;
    }

    /** What its being held would start; nothing is written. */
    public List<DueMeetingView> after(MeetingView meeting, LocalDate heldOn) {
        return after(meeting.child(), meeting.type(), meeting.id(), heldOn);
    }

    /** The same of what nobody has asked for yet. */
    public List<DueMeetingView> after(DueMeetingView due, LocalDate heldOn) {
        return after(due.child(), due.type(), new MeetingId(due.id()), heldOn);
    }

    private List<DueMeetingView> after(PersonId child, MeetingType type, MeetingId meeting, LocalDate heldOn) {
        var chronology = chronologies.of(births.of(Set.of(child))).get(child);
        heldHere.record(chronology, type, heldOn, true, meeting);
        chronologies.follow(chronology, London.dateOf(clock.instant()));
        return chronology.due().open().stream()
                .map(each -> each.view(types.get(each.typeCode())))
                .filter(each -> each.anchor().equals(heldOn))
                .sorted(Comparator.comparing(DueMeetingView::limit, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
