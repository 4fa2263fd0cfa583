package org.blendedmeetings.sandbox.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.blendedmeetings.sandbox.graph.Microsoft;
import org.blendedmeetings.sandbox.notify.Outbox;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Faults;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;
import org.blendedmeetings.sandbox.wire.Routes;

/** Everything below {@code /sandbox} that is not one of the two APIs. */
public final class Pages {
    private final Routes routes = new Routes();

    public Pages(Microsoft microsoft, Outbox outbox, Faults faults, Runnable reset, String bearer) {
        IndexPage index = new IndexPage(microsoft, outbox);
        MailboxPage mailbox = new MailboxPage(microsoft, outbox);
        Control control = new Control(microsoft, outbox, faults, reset, bearer);
        routes.add("GET", "/sandbox", null, index::show)
                .add("GET", "/sandbox/mailboxes/{address}", null, mailbox::show)
                .add("POST", "/sandbox/mailboxes/{address}/answers", null, mailbox::answer)
                .add("GET", "/sandbox/phones/{number}", null, new PhonePage(outbox)::show)
                .add("GET", "/sandbox/teams/{meeting}", null, Pages::teams)
                .add("GET", "/sandbox/sandbox.css", null, Pages::style)
                .add("GET", "/sandbox/mail-log", null, control::mailLog)
                .add("POST", "/sandbox/control", null, control::obey);
    }

    public Response handle(Request request) {
        return routes.match(request, "")
                .map(match -> match.handler().handle(match.call()))
                .orElseGet(() -> Layout.page(
                        404,
                        "Not found",
                        Html.of("<h1>Not found</h1><p><a href=\"/sandbox/\">Mailboxes and phones</a></p>")));
    }

    private static Response teams(Call call) {
        return Layout.page(
                "Teams meeting",
                Html.of("<h1>Teams meeting</h1><p>On a real system this link opens the meeting in Teams.</p>"));
    }

    private static Response style(Call call) {
        try (InputStream file = Pages.class.getResourceAsStream("/sandbox/sandbox.css")) {
            return Layout.guarded(Response.of(200, "text/css; charset=utf-8", file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
