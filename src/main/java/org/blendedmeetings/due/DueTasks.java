package org.blendedmeetings.due;

import static org.blendedmeetings.escalation.ExceptionCode.EX_BREACH;
import static org.blendedmeetings.escalation.ExceptionCode.EX_DATA;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.escalation.AboutChild;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.timescale.LimitKind;
import org.springframework.stereotype.Component;

/** Makes it somebody's task that what is due could not be asked for, or is late, and ends it when that is over. */
@Component
class DueTasks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final List<ExceptionCode> CODES = List.of(EX_DATA, EX_BREACH);

    private final Exceptions exceptions;

    DueTasks(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** What kind of meeting it is stays unsaid: whoever looks after the records need not know. */
    void cannotBeAskedFor(DueMeetingView due, Obstacle why, LocalDate today) {
        exceptions.raiseAbout(
                EX_DATA,
                due.child(),
                cause(due.id()),
                why.words()
                        + ", so a meeting that is due was not started. Put it right on the record: then it starts by"
                        + " itself the next morning. It "
                        + (due.bookBy().isBefore(today) ? "should have been" : "must be") + " booked by "
                        + DAY.format(due.bookBy()) + ".");
    }

    void canBeAskedFor(DueMeetingView due) {
        exceptions.causeEnded(EX_DATA, cause(due.id()), "Nothing is missing any more.");
    }

    /** A task the council set itself is on the list of whoever sees to it, and nothing is broken. */
    void limitPassed(DueMeetingView due, Line line) {
        if (due.type().isTask() && due.kind() == LimitKind.LOCAL) {
            return;
        }
        exceptions.raiseAbout(
                EX_BREACH,
                AboutChild.of(due.child(), line, due.kind()),
                cause(due.id()),
                "The limit has passed and nobody has "
                        + (due.type().isTask() ? "recorded that it was done (" : "asked for the meeting (")
                        + due.type().name() + "): "
                        + due.limitSentence()
                        + ". Make sure the child is safe meanwhile, and say why and when it will be.");
    }

    /** The calendar may have moved it. */
    void limitAhead(DueMeetingView due) {
        exceptions.causeEnded(EX_BREACH, cause(due.id()), "Its limit is another day now.");
    }

    /** It was asked for, held, closed, or its clock runs from another day: what was to be done about it is over. */
    void settled(Collection<DueMeeting> rows) {
        for (var status : DueStatus.values()) {
            var causes = rows.stream()
                    .filter(row -> row.status() == status)
                    .map(row -> cause(row.id()))
                    .toList();
            CODES.forEach(code -> exceptions.causesEnded(code, causes, how(status)));
        }
    }

    private static String how(DueStatus status) {
        return switch (status) {
            case WAITING -> "Its clock runs from another day now, or its limit is another.";
            case ASKED_FOR -> "The meeting has been asked for.";
            case HELD -> "It was held.";
            case CLOSED -> "It is due no more.";
        };
    }

    private static String cause(UUID due) {
        return "due:" + due;
    }
}
