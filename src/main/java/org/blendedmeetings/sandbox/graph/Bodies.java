package org.blendedmeetings.sandbox.graph;

import org.blendedmeetings.sandbox.wire.Json;

/**
 * The body of an event. Exchange keeps HTML and, for an online meeting, adds how to join to it; that part must come
 * back when the body is changed, or the meeting is no longer online.
 */
final class Bodies {
    private static final String START = "<html><head><meta charset=\"utf-8\"></head><body>";
    private static final String END = "</body></html>";

    private Bodies() {}

    static String html(StoredEvent event) {
        String given = given(event);
        boolean html = "html".equals(Json.text(event.properties().get("body"), "contentType"));
        String inner = html ? inner(given) : escape(given).replace("\n", "<br>\n");
        if (!hasLink(event) || given.contains(event.online().joinUrl())) {
            return START + inner + END;
        }
        String url = escape(event.online().joinUrl());
        return START + inner + "<div><hr>Microsoft Teams meeting<br><a href=\"" + url + "\">" + url + "</a></div>"
                + END;
    }

    /** As one would read it without markup. */
    static String plain(StoredEvent event) {
        String given = given(event);
        boolean html = "html".equals(Json.text(event.properties().get("body"), "contentType"));
        String text = html ? strip(given) : given;
        if (!hasLink(event) || given.contains(event.online().joinUrl())) {
            return text;
        }
        return (text + "\n\nMicrosoft Teams meeting\n" + event.online().joinUrl()).strip();
    }

    static String preview(StoredEvent event) {
        String text = plain(event).replaceAll("\\s+", " ").strip();
        return text.length() <= 255 ? text : text.substring(0, 255);
    }

    private static String given(StoredEvent event) {
        String content = Json.text(event.properties().get("body"), "content");
        return content == null ? "" : content;
    }

    private static boolean hasLink(StoredEvent event) {
        return event.online() != null && event.online().ready();
    }

    private static String inner(String html) {
        return html.replaceAll("(?is)^.*<body[^>]*>|</body>.*$", "");
    }

    private static String strip(String html) {
        return inner(html)
                .replaceAll("(?i)<br\\s*/?>|</p>|</div>|</li>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
