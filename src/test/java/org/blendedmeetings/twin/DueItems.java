package org.blendedmeetings.twin;

import java.util.regex.Pattern;

/** Of what falls due in the whole council, what is about one twin: every pair of twins adds to the rest. */
final class DueItems {
    private static final String LIST = "{\"items\":[{\"child\":";
    private static final Pattern ITEM = Pattern.compile("(\\{\"child\":\"([^\"]*)\"[^}]*}),?");
    private static final Pattern TOTAL = Pattern.compile("\"total\":\\d+");

    private DueItems() {}

    static String of(TwinFamily family, String text) {
        if (!text.contains(LIST)) {
            return text;
        }
        var its = ITEM.matcher(text).replaceAll(found -> found.group(2).equals("TWIN-" + family.number()) ? "$1" : "");
        return TOTAL.matcher(its).replaceAll("");
    }
}
