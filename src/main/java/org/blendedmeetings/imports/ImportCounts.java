package org.blendedmeetings.imports;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an import comes to, in children, rows refused, and what falls due of each type.
 *
 * @param due {@code CLA_REVIEW_N=12 RCPC_1=3}
 */
@Embeddable
record ImportCounts(int children, int fresh, int changed, int unchanged, int refused, String due) {
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, "");

    static ImportCounts of(int fresh, int changed, int unchanged, int refused, Map<String, Integer> due) {
        var written = new TreeMap<>(due)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" "));
        return new ImportCounts(fresh + changed + unchanged, fresh, changed, unchanged, refused, written);
    }

    Map<String, Integer> byType() {
        return Arrays.stream(due.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("="))
                .collect(Collectors.toMap(
                        each -> each[0], each -> Integer.valueOf(each[1]), Integer::sum, TreeMap::new));
    }
}
