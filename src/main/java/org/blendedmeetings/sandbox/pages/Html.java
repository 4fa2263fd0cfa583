package org.blendedmeetings.sandbox.pages;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a page. Everything put into it is escaped, except other pieces. */
record Html(String markup) {
    static final Html NOTHING = new Html("");
    private static final Pattern GAP = Pattern.compile("\\{}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    /** The template with each {@code {}} filled in turn. */
    static Html of(String template, Object... values) {
        StringBuilder markup = new StringBuilder();
        Matcher gap = GAP.matcher(template);
        int next = 0;
        while (gap.find()) {
            gap.appendReplacement(markup, Matcher.quoteReplacement(escape(values[next++])));
        }
        return new Html(gap.appendTail(markup).toString());
    }

    static Html all(List<Html> pieces) {
        StringBuilder markup = new StringBuilder();
        pieces.forEach(piece -> markup.append(piece.markup));
        return new Html(markup.toString());
    }

    /** Text as it was written, with its lines kept and its web addresses made links. */
    static Html prose(String text) {
        StringBuilder markup = new StringBuilder();
        int after = 0;
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            markup.append(escape(text.substring(after, link.start())));
            markup.append(of("<a href=\"{}\">{}</a>", link.group(), link.group()).markup);
            after = link.end();
        }
        markup.append(escape(text.substring(after)));
        return new Html(markup.toString().replace("\r", "").replace("\n", "<br>\n"));
    }

    private static String escape(Object value) {
        if (value instanceof Html piece) {
            return piece.markup;
        }
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
