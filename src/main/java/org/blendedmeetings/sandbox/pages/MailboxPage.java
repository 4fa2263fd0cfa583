package org.blendedmeetings.sandbox.pages;

import java.util.List;
import java.util.Set;
import org.blendedmeetings.sandbox.graph.CalendarEntry;
import org.blendedmeetings.sandbox.graph.Mailbox;
import org.blendedmeetings.sandbox.graph.Microsoft;
import org.blendedmeetings.sandbox.notify.Outbox;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Encoding;
import org.blendedmeetings.sandbox.wire.Response;

/** One mailbox as its owner sees it: invitations to answer, e-mails, the rest of the calendar. */
final class MailboxPage {
    private static final Set<String> ANSWERS = Set.of("accepted", "tentativelyAccepted", "declined");

    private final Microsoft microsoft;
    private final Outbox outbox;

    MailboxPage(Microsoft microsoft, Outbox outbox) {
        this.microsoft = microsoft;
        this.outbox = outbox;
    }

    Response show(Call call) {
        String address = call.path("address");
        List<CalendarEntry> calendar = microsoft.calendar(address);
        String name = microsoft.mailbox(address).map(Mailbox::name).orElse(address);
        EntryCard card = new EntryCard(address, call.request().hidden());
        return Layout.page(
                name,
                Html.of(
                        "<h1>{}</h1>\n<p class=\"address\">{}</p>\n{}{}{}{}{}",
                        name,
                        address,
                        section(
                                "Invitations",
                                "No invitations.",
                                calendar.stream()
                                        .filter(entry -> !isOwn(entry))
                                        .map(card::show)
                                        .toList()),
                        section("Emails", "No emails.", MessageCards.emails(outbox.to(address))),
                        section(
                                "Meetings organised",
                                "None.",
                                calendar.stream()
                                        .filter(entry -> isOwn(entry)
                                                && !entry.attendees().isEmpty())
                                        .map(card::show)
                                        .toList()),
                        EntryCard.taken(calendar.stream()
                                .filter(entry ->
                                        isOwn(entry) && entry.attendees().isEmpty())
                                .toList()),
                        section(
                                "Calendar messages received",
                                "None.",
                                MessageCards.mails(microsoft.mail().to(address)))));
    }

    /** A button was pressed. */
    Response answer(Call call) {
        String address = call.path("address");
        String answer = call.request().field("answer");
        String event = call.request().field("event");
        if (answer == null || !ANSWERS.contains(answer) || event == null || !microsoft.answer(address, event, answer)) {
            return Layout.page(
                    404, "Not found", Html.of("<h1>Not found</h1><p>There is no such invitation to answer.</p>"));
        }
        return Response.empty(303).with("Location", "/sandbox/mailboxes/" + Encoding.segment(address));
    }

    private static boolean isOwn(CalendarEntry entry) {
        return entry.response().equals("organizer");
    }

    private static Html section(String title, String empty, List<Html> cards) {
        Html content = cards.isEmpty() ? Html.of("<p>{}</p>", empty) : Html.all(cards);
        return Html.of("<section><h2>{}</h2>\n{}</section>\n", title, content);
    }
}
