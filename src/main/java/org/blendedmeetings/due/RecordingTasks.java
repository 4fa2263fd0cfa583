package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down that a task with a clock of its own was done, and puts right what was taken down wrong. */
@Component
@Transactional
public class RecordingTasks {
    private final ChangingChronologies changing;
    private final HeldMeetingRows held;
    private final DueMeetingRows due;
    private final MeetingTypes types;

    RecordingTasks(ChangingChronologies changing, HeldMeetingRows held, DueMeetingRows due, MeetingTypes types) {
        this.changing = changing;
        this.held = held;
        this.due = due;
        this.types = types;
    }

    /** What is due was done on that day; refused where it waits no more, or its clock had not begun. */
    public void done(PersonId child, UUID task, LocalDate on, Actor by) {
        changing.notAhead("on", on);
        var row = due.findById(task)
                .filter(each -> each.child().equals(child.value()) && each.status() == DueStatus.WAITING)
                .filter(each -> types.get(each.typeCode()).isTask())
                .orElseThrow(() -> Refused.conflict(null, "This is done already, or due no more."));
        if (on.isBefore(row.anchor())) {
            throw Refused.invalid(
                    "on", "It cannot have been done before its clock began, on " + London.words(row.anchor()) + ".");
        }
        var type = types.get(row.typeCode());
        changing.change(child, chronology -> {
            chronology.held(type, on, null, null, true);
            changing.say(chronology, by, type.name() + " done on " + London.words(on), null);
        });
    }

    /** It was done on another day. */
    public void correct(PersonId child, UUID done, LocalDate on, Actor by) {
        changing.notAhead("on", on);
        var row = found(child, done);
        var others = held.findByChildInOrderByHeldOn(List.of(child.value())).stream()
                .filter(each -> each.chain().equals(row.chain()) && each != row);
        if (others.anyMatch(each -> each.heldOn().equals(on))) {
            throw Refused.invalid("on", "One done on that day is recorded already.");
        }
        dueOf(row).forEach(each -> each.held(on));
        row.movedTo(on);
        follow(child, by, types.get(row.typeCode()).name() + " was done on " + London.words(on));
    }

    /** It was not done: its clock runs again. */
    public void takeBack(PersonId child, UUID done, Actor by) {
        var row = found(child, done);
        var runsAnew =
                due.findByOpenKey(DueMeeting.openKey(row.chain(), row.child())).isPresent();
        dueOf(row).forEach(each -> each.notHeld(runsAnew));
        held.delete(row);
        follow(child, by, types.get(row.typeCode()).name() + " was not done");
    }

    private List<DueMeeting> dueOf(HeldMeeting row) {
        return due.findByChildAndChainAndHeldOn(row.child(), row.chain(), row.heldOn());
    }

    private HeldMeeting found(PersonId child, UUID done) {
        return held.findById(done)
                .filter(each -> each.child().equals(child.value()))
                .filter(each -> types.get(each.typeCode()).isTask())
                .orElseThrow(() -> Refused.notFound("There is no such task of this child."));
    }

    private void follow(PersonId child, Actor by, String what) {
        due.flush();
        changing.change(child, chronology -> changing.say(chronology, by, what, "A correction"));
    }
}
