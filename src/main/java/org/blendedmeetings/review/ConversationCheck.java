package org.blendedmeetings.review;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.blendedmeetings.due.ChildsClocks;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.due.PeriodView;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Whether what is told of a conversation with a child can be: when, how, and that it was private. */
@Component
class ConversationCheck {
    static final int LONGEST = 500;

    private final ReadingClocks clocks;
    private final Clock clock;

    ConversationCheck(ReadingClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    void check(MeetingView meeting, RecordConversation told) {
        if (!meeting.type().conversation()) {
            throw Refused.conflict(null, "No conversation is recorded before a meeting of this kind.");
        }
        if (told.mode() == null) {
            throw Refused.invalid("mode", "Say how you spoke with the child, or that you did not.");
        }
        if (told.mode() == ConversationMode.VIDEO && !told.alone()) {
            throw Refused.invalid(
                    "alone",
                    "On a screen it was only private if nobody else was in the room. Confirm that, or speak with the"
                            + " child again in another way.");
        }
        checkReason(told);
        checkDay(meeting, told.day());
    }

    private static void checkReason(RecordConversation told) {
        if (!told.mode().needsReason()) {
            return;
        }
        if (told.reason() == null || told.reason().isBlank()) {
            throw Refused.invalid("reason", "Say in a sentence why there was no conversation.");
        }
        if (told.reason().strip().length() > LONGEST) {
            throw Refused.invalid("reason", "Say it in at most " + LONGEST + " characters.");
        }
    }

    private void checkDay(MeetingView meeting, LocalDate day) {
        if (day == null) {
            throw Refused.invalid("day", "Give the day.");
        }
        var today = London.dateOf(clock.instant());
        if (day.isAfter(today)) {
            throw Refused.invalid("day", "The day cannot be in the future.");
        }
        var review = meeting.startsAt() == null ? today : London.dateOf(meeting.startsAt());
        var life = clocks.of(meeting.child());
        previous(life, meeting, review).filter(day::isBefore).ifPresent(held -> {
            throw Refused.invalid(
                    "day",
                    "The review before this one was held on " + London.words(held)
                            + ". The conversation for this one comes after it.");
        });
        careBegan(life, review).filter(day::isBefore).ifPresent(since -> {
            throw Refused.invalid(
                    "day", "The child came into our care on " + London.words(since) + ", after that day.");
        });
    }

    /** When the last review of the same chain was held, this one left out, which may be on record already. */
    private static Optional<LocalDate> previous(ChildsClocks life, MeetingView meeting, LocalDate review) {
        return life.held().stream()
                .filter(each ->
                        Objects.equals(meeting.type().chain(), each.type().chain()))
                .filter(each -> !meeting.id().equals(each.meeting()))
                .map(HeldView::on)
                .filter(review::isAfter)
                .max(naturalOrder());
    }

    private static Optional<LocalDate> careBegan(ChildsClocks life, LocalDate review) {
        return life.periods().stream()
                .filter(each -> each.kind().code().equals(PeriodKinds.CARE))
                .map(PeriodView::since)
                .filter(since -> !since.isAfter(review))
                .max(naturalOrder());
    }
}
