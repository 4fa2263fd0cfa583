package org.blendedmeetings.sandbox.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.blendedmeetings.sandbox.graph.Mail;
import org.blendedmeetings.sandbox.graph.Mailbox;
import org.blendedmeetings.sandbox.graph.Microsoft;
import org.blendedmeetings.sandbox.notify.Notification;
import org.blendedmeetings.sandbox.notify.Outbox;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Encoding;
import org.blendedmeetings.sandbox.wire.Response;

/** The list of mailboxes and telephones, those that were written to first. */
final class IndexPage {
    private final Microsoft microsoft;
    private final Outbox outbox;

    IndexPage(Microsoft microsoft, Outbox outbox) {
        this.microsoft = microsoft;
        this.outbox = outbox;
    }

    Response show(Call call) {
        Map<String, Box> boxes = boxes();
        Map<String, Integer> phones = new TreeMap<>();
        outbox.all().stream()
                .filter(one -> one.type().equals("sms"))
                .forEach(one -> phones.merge(one.to(), 1, Integer::sum));
        return Layout.page(
                "Mailboxes and phones",
                Html.of(
                        """
                        <h1>Mailboxes and phones</h1>
                        <h2>Phones</h2>
                        {}
                        <h2>Mailboxes with messages</h2>
                        {}
                        <h2>Other mailboxes</h2>
                        {}
                        """,
                        list(phones.entrySet().stream()
                                .map(one -> item("phones", one.getKey(), one.getKey(), count(one.getValue(), "text")))
                                .toList()),
                        list(boxes.values().stream()
                                .filter(box -> box.messages > 0)
                                .map(IndexPage::item)
                                .toList()),
                        list(boxes.values().stream()
                                .filter(box -> box.messages == 0)
                                .map(IndexPage::item)
                                .toList())));
    }

    private Map<String, Box> boxes() {
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (Mailbox mailbox : microsoft.mailboxes()) {
            boxes.put(key(mailbox.address()), new Box(mailbox.address(), mailbox.name(), 0));
        }
        List<String> received = new ArrayList<>();
        microsoft.mail().all().stream().map(Mail::to).forEach(received::add);
        outbox.all().stream()
                .filter(one -> one.type().equals("email"))
                .map(Notification::to)
                .forEach(received::add);
        received.forEach(to -> boxes.merge(
                key(to), new Box(to, to, 1), (box, more) -> new Box(box.address, box.name, box.messages + 1)));
        return boxes;
    }

    private static Html item(Box box) {
        String label = box.name.equals(box.address) ? box.address : box.name + " (" + box.address + ")";
        return item("mailboxes", box.address, label, count(box.messages, "message"));
    }

    private static Html item(String kind, String id, String label, String count) {
        return Html.of(
                "<li><a href=\"/sandbox/{}/{}\">{}</a> <span class=\"count\">{}</span></li>\n",
                kind,
                Encoding.segment(id),
                label,
                count);
    }

    private static Html list(List<Html> items) {
        return items.isEmpty() ? Html.of("<p>None yet.</p>") : Html.of("<ul class=\"boxes\">{}</ul>", Html.all(items));
    }

    private static String count(int number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private record Box(String address, String name, int messages) {}
}
