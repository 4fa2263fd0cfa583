package org.blendedmeetings.twin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every mailbox and telephone a meeting reaches: of the family, of those who work with them, of its room. */
final class Boxes {
    private static final Pattern ITEM = Pattern.compile("<article.*?</article>|<li>.*?</li>", Pattern.DOTALL);

    private Boxes() {}

    static List<String> of(TwinFamily family, Optional<String> room) {
        var boxes = new ArrayList<String>();
        for (var who : List.of(TwinFamily.CHILD, TwinFamily.MOTHER, TwinFamily.FATHER)) {
            boxes.add("mailboxes/" + TwinFamily.mailboxOf(who, family.number()));
        }
        boxes.add("phones/" + TwinFamily.phoneOf(family.number()));
        TwinOffices.ROLES.forEach(role -> boxes.add("mailboxes/" + TwinFamily.officeOf(role, family.number())));
        room.ifPresent(mailbox -> boxes.add("mailboxes/" + mailbox));
        return boxes;
    }

    /** A room's calendar holds what belongs to other meetings too. */
    private static boolean another(String item) {
        return item.contains("Meeting - ref ") && !item.contains("Meeting - ref REFERENCE");
    }

    /** Items that differ in link and time alone are one and the same: sessions of their own are the effect that is granted. */
    static String eachOnce(String page) {
        var seen = new LinkedHashSet<String>();
        return ITEM.matcher(page)
                .replaceAll(found -> !another(found.group()) && seen.add(found.group()) ? "$0" : "")
                .replaceAll("\\s+(?=<)", "\n");
    }
}
