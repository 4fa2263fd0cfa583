package org.blendedmeetings.policy.web;

import java.util.HashMap;
import java.util.Map;

/** Where each row of the page is found: the first of an id by the id itself, which other pages link to. */
final class Anchors {
    private final Map<String, Integer> seen = new HashMap<>();

    String of(String id) {
        var number = seen.merge(id, 1, Integer::sum);
        return number == 1 ? id : id + "-" + number;
    }
}
