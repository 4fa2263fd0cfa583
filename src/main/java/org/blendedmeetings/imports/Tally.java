package org.blendedmeetings.imports;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an import comes to while its children are gone through. */
final class Tally {
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Integer> due = new TreeMap<>();

    void add(Verdict verdict) {
        verdicts.merge(verdict, 1, Integer::sum);
    }

    void due(Collection<String> types) {
        types.forEach(each -> due.merge(each, 1, Integer::sum));
    }

    ImportCounts counts(int refusedRows) {
        return ImportCounts.of(of(Verdict.FRESH), of(Verdict.CHANGED), of(Verdict.UNCHANGED), refusedRows, due);
    }

    private int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
