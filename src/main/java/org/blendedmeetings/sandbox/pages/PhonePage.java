package org.blendedmeetings.sandbox.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.blendedmeetings.sandbox.notify.Notification;
import org.blendedmeetings.sandbox.notify.Outbox;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Response;

/** The texts on one telephone, newest first. */
final class PhonePage {
    private final Outbox outbox;

    PhonePage(Outbox outbox) {
        this.outbox = outbox;
    }

    Response show(Call call) {
        String number = call.path("number");
        List<Notification> texts = new ArrayList<>(outbox.to(number));
        Collections.reverse(texts);
        Html list = texts.isEmpty()
                ? Html.of("<p>No texts yet.</p>")
                : Html.of(
                        "<ol class=\"texts\">{}</ol>",
                        Html.all(texts.stream().map(PhonePage::text).toList()));
        return Layout.page("Phone " + number, Html.of("<h1>Phone {}</h1>\n{}", number, list));
    }

    private static Html text(Notification text) {
        return Html.of(
                "<li class=\"text\"><p>{}</p><p class=\"when\">{}, {}</p></li>\n",
                Html.prose(text.body()),
                LondonTime.moment(text.created()),
                text.status().replace('-', ' '));
    }
}
