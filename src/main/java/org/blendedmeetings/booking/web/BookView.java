package org.blendedmeetings.booking.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.booking.BookingNeeds;
import org.blendedmeetings.booking.NearMiss;
import org.blendedmeetings.booking.Slot;
import org.blendedmeetings.booking.Suggestions;
import org.blendedmeetings.booking.Times;
import org.blendedmeetings.shared.Choice;
import org.springframework.util.StringUtils;

/**
 * What the booking page shows. Whose hard times they are, and why there are sessions, stands nowhere: only what follows.
 *
 * @param length   of everything: sessions one after another are longer than one
 * @param mustCome {@code seen} false where somebody has to ask them, because their calendar cannot be read
 */
record BookView(
        String reference,
        String child,
        String meeting,
        String limit,
        String format,
        String length,
        String room,
        List<Person> mustCome,
        List<String> hardTimes,
        boolean roomNeeded,
        boolean calendarAsked,
        boolean anySuggested,
        List<Choice> choices,
        List<String> nearMisses,
        List<Choice> rooms) {

    record Person(String name, String title, boolean seen) {}

    static BookView of(Suggestions suggestions, String child, boolean safetyDuty) {
        var needs = suggestions.needs();
        var meeting = needs.meeting();
        return new BookView(
                meeting.reference(),
                child,
                meeting.type().name(),
                meeting.limitSentence(),
                meeting.format() == null ? null : meeting.format().words(),
                length(needs, safetyDuty),
                needs.room() == null ? "No room needed" : needs.room().words(),
                needs.mustCome().stream()
                        .map(each -> new Person(each.name(), each.title(), each.calendarSeen()))
                        .toList(),
                needs.hardTimesInWords(),
                needs.room() != null,
                suggestions.calendarAsked(),
                !suggestions.slots().isEmpty(),
                choices(suggestions.slots()),
                suggestions.nearMisses().stream().map(BookView::words).toList(),
                rooms(suggestions));
    }

    private static List<Choice> choices(List<Slot> slots) {
        return Stream.concat(
                        slots.stream().map(BookView::choice),
                        Stream.of(Choice.of(BookForm.OWN, "Another time, which I enter below")))
                .toList();
    }

    private static Choice choice(Slot slot) {
        var text = Times.moment(slot.start()) + " to " + Times.time(slot.end());
        return new Choice(slot.code(), text, StringUtils.capitalize(String.join("; ", slot.why())));
    }

    private static String words(NearMiss miss) {
        return Times.moment(miss.start()) + ": " + miss.obstacle();
    }

    private static List<Choice> rooms(Suggestions suggestions) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Choose a room")),
                        suggestions.rooms().stream()
                                .map(each -> Choice.of(
                                        each.mailbox(),
                                        each.name() + (each.building() == null ? "" : ", " + each.building()) + ", "
                                                + each.capacity() + " seats" + (each.hybrid() ? ", screen" : "")
                                                + (each.stepFree() ? ", step-free" : ""))))
                .toList();
    }

    /** Whoever has not the safety duty reads how long it takes, not in how many sessions (policy 0.8). */
    private static String length(BookingNeeds needs, boolean safetyDuty) {
        var text = new StringBuilder(words(needs.whole()));
        if (!needs.preMeet().isZero()) {
            text.append("; the chair has ").append(words(needs.preMeet())).append(" with the family first");
        }
        if (needs.interpreter()) {
            text.append("; with an interpreter's time");
        }
        if (safetyDuty && needs.sessions().size() > 1) {
            text.append("; ")
                    .append(needs.sessions().size())
                    .append(" sessions of ")
                    .append(words(needs.length()))
                    .append(", one after another");
        }
        return text.toString();
    }

    private static String words(Duration length) {
        var hours = length.toHours() == 0 ? "" : length.toHours() + (length.toHours() == 1 ? " hour" : " hours");
        var minutes = length.toMinutesPart() == 0 ? "" : length.toMinutesPart() + " minutes";
        return (hours + " " + minutes).strip();
    }
}
