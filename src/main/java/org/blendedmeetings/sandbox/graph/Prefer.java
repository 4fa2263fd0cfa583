package org.blendedmeetings.sandbox.graph;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.blendedmeetings.sandbox.wire.Request;

/**
 * What a client prefers to see: ids that never change, times in a zone, bodies as text. Several may come in one header
 * or in several lines of it.
 */
record Prefer(boolean immutableIds, String timeZone, boolean textBody) {
    private static final Pattern PREFERENCE = Pattern.compile("([A-Za-z.\\-]+)\\s*=\\s*\"?([^\",]*)\"?");

    static Prefer of(Request request) {
        boolean immutable = false;
        boolean text = false;
        String zone = Zones.UTC;
        for (String line : request.headers("Prefer")) {
            Matcher preference = PREFERENCE.matcher(line);
            while (preference.find()) {
                String value = preference.group(2).trim();
                switch (preference.group(1).toLowerCase(Locale.ROOT)) {
                    case "idtype" -> immutable = value.equals("ImmutableId");
                    case "outlook.timezone" -> zone = value;
                    case "outlook.body-content-type" -> text = value.equals("text");
                    default -> {}
                }
            }
        }
        Zones.of(zone);
        return new Prefer(immutable, zone, text);
    }

    ZoneId zone() {
        return Zones.of(timeZone);
    }

    /** What the answer says was heeded. */
    String applied() {
        List<String> applied = new ArrayList<>();
        if (immutableIds) {
            applied.add("IdType=\"ImmutableId\"");
        }
        if (!timeZone.equals(Zones.UTC)) {
            applied.add("outlook.timezone=\"" + timeZone + "\"");
        }
        if (textBody) {
            applied.add("outlook.body-content-type=\"text\"");
        }
        return String.join(", ", applied);
    }
}
