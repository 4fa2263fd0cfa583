package org.blendedmeetings.due;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.PersonId;
import org.springframework.stereotype.Component;

/** Opens the chronologies of children, and has what falls due follow from them. */
@Component
public class Chronologies {
    private final PeriodRows periods;
    private final HeldMeetingRows held;
    private final EarlyCallRows calls;
    private final DueMeetingRows due;
    private final FallingDue falling;
    private final DueTasks tasks;
    private final CodesByAge codes;
    private final OvertakenMeetings overtaken;
    private final EntityManager entities;

    Chronologies(
            PeriodRows periods,
            HeldMeetingRows held,
            EarlyCallRows calls,
            DueMeetingRows due,
            FallingDue falling,
            DueTasks tasks,
            CodesByAge codes,
            OvertakenMeetings overtaken,
            EntityManager entities) {
        this.periods = periods;
        this.held = held;
        this.calls = calls;
        this.due = due;
        this.falling = falling;
        this.tasks = tasks;
        this.codes = codes;
        this.overtaken = overtaken;
        this.entities = entities;
    }

    /** In four statements however many there are; who is not known yet has nothing in theirs. */
    public Map<PersonId, Chronology> of(Map<PersonId, Birth> births) {
        var ids = births.keySet().stream().map(PersonId::value).toList();
        var ofPeriods = periods.findByChildInOrderBySince(ids).stream().collect(groupingBy(Period::child));
        var ofHeld = held.findByChildInOrderByHeldOn(ids).stream().collect(groupingBy(HeldMeeting::child));
        var ofCalls = calls.findByChildIn(ids).stream().collect(groupingBy(EarlyCall::child));
        var ofDue = due.openOf(ids).stream().collect(groupingBy(DueMeeting::child));
        var found = new LinkedHashMap<PersonId, Chronology>();
        births.forEach((child, birth) -> {
            var id = child.value();
            found.put(
                    child,
                    new Chronology(
                            id,
                            birth,
                            ofPeriods.getOrDefault(id, List.of()),
                            ofHeld.getOrDefault(id, List.of()),
                            ofCalls.getOrDefault(id, List.of()),
                            ofDue.getOrDefault(id, List.of())));
        });
        return found;
    }

    /** What falls due follows from what is known now; the types of what is open then. Nothing new is written yet. */
    public List<String> follow(Chronology chronology, LocalDate asAt) {
        var due = chronology.due();
        due.become(falling.of(chronology, asAt));
        return due.open().stream().map(DueMeeting::typeCode).toList();
    }

    /** Writes what is new, and what changed. */
    public void save(Collection<Chronology> chronologies) {
        // what is over gives up its place first: rows are inserted before others are updated
        entities.flush();
        chronologies.forEach(each -> each.fresh().forEach(entities::persist));
        tasks.settled(chronologies.stream()
                .flatMap(each -> each.due().settled().stream())
                .toList());
        codes.given(
                chronologies.stream().flatMap(each -> each.recoded().stream()).toList());
        overtaken.of(chronologies.stream().map(each -> each.due().overtaken()).toList());
        entities.flush();
    }
}
