package org.blendedmeetings.sandbox.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.blendedmeetings.sandbox.graph.Mail;
import org.blendedmeetings.sandbox.notify.Notification;

/** E-mails and the calendar's own messages, newest first. */
final class MessageCards {
    private MessageCards() {}

    static List<Html> emails(List<Notification> emails) {
        return newestFirst(
                emails,
                email -> Html.of(
                        """
                        <article class="card">
                        <h3>{}</h3>
                        <p class="when">{}, {}</p>
                        <div class="body">{}</div>
                        </article>
                        """,
                        email.subject(),
                        LondonTime.moment(email.created()),
                        email.status().replace('-', ' '),
                        Html.prose(email.body())));
    }

    static List<Html> mails(List<Mail> mails) {
        List<Html> items = newestFirst(
                mails,
                mail -> Html.of(
                        "<li>{}: {} ({}), from {}, {}{}</li>\n",
                        Wording.of(mail.kind()),
                        mail.subject(),
                        LondonTime.span(mail.start(), mail.end()),
                        mail.from(),
                        LondonTime.moment(mail.at()),
                        comment(mail)));
        return items.isEmpty() ? items : List.of(Html.of("<ul>{}</ul>", Html.all(items)));
    }

    private static String comment(Mail mail) {
        if (mail.comment() == null) {
            return "";
        }
        return mail.kind() == Mail.Kind.ANSWER ? ": " + Wording.of(mail.comment()) : ": " + mail.comment();
    }

    private static <T> List<Html> newestFirst(List<T> all, Function<T, Html> card) {
        List<Html> cards = new ArrayList<>(all.stream().map(card).toList());
        Collections.reverse(cards);
        return cards;
    }
}
