package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.format.KnownFacts.Recorded;

/** Who recorded each thing that holds about a meeting: whoever did when it did not hold before, not whoever wrote last. */
final class FactHistory {
    private final List<Recorded> latestFirst;

    FactHistory(List<Recorded> latestFirst) {
        this.latestFirst = latestFirst;
    }

    List<Source> sources() {
        return latestFirst.isEmpty()
                ? List.of()
                : things(latestFirst.get(0).facts()).stream()
                        .map(this::recorded)
                        .toList();
    }

    private Source recorded(Source thing) {
        var first = latestFirst.get(0);
        for (var row : latestFirst) {
            if (!things(row.facts()).contains(thing)) {
                break;
            }
            first = row;
        }
        return thing.recorded(first.by(), first.at());
    }

    private static List<Source> things(RecordedFacts facts) {
        var things = new ArrayList<Source>();
        add(things, facts.toldAboutVirtual(), SourceKind.TOLD_ABOUT_VIRTUAL);
        add(things, facts.longTermFoster(), SourceKind.LONG_TERM_FOSTER);
        add(things, facts.disabledChild(), SourceKind.DISABLED_CHILD);
        add(things, facts.livesAlone(), SourceKind.LIVES_ALONE);
        add(things, facts.outOfArea(), SourceKind.OUT_OF_AREA);
        add(things, facts.proceedings(), SourceKind.PROCEEDINGS);
        facts.noCamera().forEach(each -> things.add(Source.of(SourceKind.NO_CAMERA, each, null, null)));
        facts.obstacles()
                .forEach(each -> things.add(Source.of(SourceKind.OBSTACLE, each.participant(), null, each.tried())));
        return things;
    }

    private static void add(List<Source> things, boolean so, SourceKind kind) {
        if (so) {
            things.add(Source.of(kind, null, null, null));
        }
    }
}
