package org.blendedmeetings.sandbox.pages;

import java.util.List;
import java.util.Map;
import org.blendedmeetings.sandbox.graph.CalendarEntry;
import org.blendedmeetings.sandbox.wire.Encoding;

/** One event in a mailbox, with the buttons to answer it. */
final class EntryCard {
    private final String address;
    private final Map<String, String> hidden;

    EntryCard(String address, Map<String, String> hidden) {
        this.address = address;
        this.hidden = hidden;
    }

    Html show(CalendarEntry entry) {
        return Html.of(
                """
                <article class="card">
                <h3>{}{}</h3>
                <dl>
                <dt>When</dt><dd>{}</dd>
                {}{}<dt>From</dt><dd>{}</dd>
                {}{}</dl>
                {}{}</article>
                """,
                entry.cancelled() ? Html.of("<span class=\"cancelled\">Cancelled:</span> ") : Html.NOTHING,
                entry.subject(),
                LondonTime.span(entry.start(), entry.end()),
                row("Where", entry.location()),
                row("Join", entry.joinUrl()),
                entry.organiser(),
                guests(entry.attendees()),
                own(entry),
                entry.text().isBlank()
                        ? Html.NOTHING
                        : Html.of("<div class=\"body\">{}</div>\n", Html.prose(entry.text())),
                buttons(entry));
    }

    /** Times taken by nothing but the owner: one line each, out of the way until asked for. */
    static Html taken(List<CalendarEntry> entries) {
        if (entries.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> lines = entries.stream()
                .map(entry ->
                        Html.of("<li>{}: {}</li>\n", LondonTime.span(entry.start(), entry.end()), entry.subject()))
                .toList();
        return Html.of(
                "<details><summary>Other times taken ({})</summary><ul>{}</ul></details>\n",
                entries.size(),
                Html.all(lines));
    }

    private static Html row(String label, String value) {
        return value == null || value.isBlank()
                ? Html.NOTHING
                : Html.of("<dt>{}</dt><dd>{}</dd>\n", label, Html.prose(value));
    }

    private static Html guests(List<CalendarEntry.Guest> guests) {
        if (guests.isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> items = guests.stream()
                .map(guest -> Html.of(
                        "<li>{}{}</li>",
                        guest.name(),
                        guest.response() == null ? "" : ": " + Wording.of(guest.response())))
                .toList();
        return Html.of("<dt>Invited</dt><dd><ul>{}</ul></dd>\n", Html.all(items));
    }

    private static Html own(CalendarEntry entry) {
        return entry.response().equals("organizer")
                ? Html.NOTHING
                : Html.of("<dt>Your answer</dt><dd>{}</dd>\n", Wording.of(entry.response()));
    }

    private Html buttons(CalendarEntry entry) {
        if (entry.response().equals("organizer") || entry.cancelled()) {
            return Html.NOTHING;
        }
        List<Html> fields = hidden.entrySet().stream()
                .map(one -> Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", one.getKey(), one.getValue()))
                .toList();
        String about = entry.subject() + ", " + LondonTime.span(entry.start(), entry.end());
        return Html.of(
                """
                <form method="post" action="/sandbox/mailboxes/{}/answers">
                <input type="hidden" name="event" value="{}">{}
                {}{}{}</form>
                """,
                Encoding.segment(address),
                entry.eventId(),
                Html.all(fields),
                button("accepted", "Accept", about),
                button("tentativelyAccepted", "Tentative", about),
                button("declined", "Decline", about));
    }

    private static Html button(String answer, String label, String about) {
        return Html.of(
                "<button type=\"submit\" name=\"answer\" value=\"{}\">{}<span class=\"unseen\">: {}</span></button>\n",
                answer,
                label,
                about);
    }
}
