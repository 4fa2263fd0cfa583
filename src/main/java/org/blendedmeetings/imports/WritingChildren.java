package org.blendedmeetings.imports;

import java.util.Collection;
import java.util.Map;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.due.Chronologies;
import org.blendedmeetings.due.Chronology;
import org.blendedmeetings.due.ChronologyChanged;
import org.blendedmeetings.people.EnteringChildren;
import org.blendedmeetings.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what files say of some children: who is new, what was not known, and who contradicts our record. */
@Component
class WritingChildren {
    private final EnteringChildren entering;
    private final Chronologies chronologies;
    private final Contradictions contradictions;
    private final ApplicationEventPublisher events;

    WritingChildren(
            EnteringChildren entering,
            Chronologies chronologies,
            Contradictions contradictions,
            ApplicationEventPublisher events) {
        this.entering = entering;
        this.chronologies = chronologies;
        this.contradictions = contradictions;
        this.events = events;
    }

    /** @param read every child of the files, also those of whom nothing is taken over */
    void write(
            Collection<ReadChild> read, Map<PersonId, Chronology> opened, Map<PersonId, Verdict> verdicts, Actor by) {
        var taken = read.stream().filter(each -> !each.isRefused()).toList();
        entering.enter(
                taken.stream().filter(ReadChild::isNew).map(ReadChild::asNew).toList(), by);
        taken.stream().filter(ReadChild::isBornSince).forEach(each -> entering.born(each.id(), each.birth(), by));
        verdicts.forEach((child, verdict) -> {
            if (verdict == Verdict.CHANGED) {
                say(child, by);
            }
        });
        contradictions.of(read);
        chronologies.save(opened.values());
    }

    private void say(PersonId child, Actor by) {
        var what = "Days on which clocks depend taken over from a file";
        var change = Change.open(by, child.value(), child.value(), what, null, null, null);
        events.publishEvent(new ChronologyChanged(child, change));
    }
}
