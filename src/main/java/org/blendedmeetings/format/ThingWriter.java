package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes down one thing after the other that the policy was asked, with the names of people and who recorded it. */
final class ThingWriter {
    private final Sources sources;
    private final Map<UUID, String> names;
    private final List<AskedThing> things = new ArrayList<>();

    /** @param names of everybody in the case, by participant */
    ThingWriter(Sources sources, Map<UUID, String> names) {
        this.sources = sources;
        this.names = names;
    }

    List<AskedThing> things() {
        return List.copyOf(things);
    }

    void add(SourceKind kind, String sentence) {
        things.add(new AskedThing(
                kind, null, null, sentence, source(kind, null, null).orElse(null)));
    }

    void add(SourceKind kind, String about, String other, String sentence) {
        var recorded = source(kind, about, other).orElse(null);
        things.add(new AskedThing(kind, id(about), id(other), sentence, recorded));
    }

    /** Who recorded it; of two people in either order. */
    Optional<Source> source(SourceKind kind, String about, String other) {
        return sources.of(kind, id(about), id(other)).or(() -> sources.of(kind, id(other), id(about)));
    }

    String name(String id) {
        return names.getOrDefault(id(id), "somebody");
    }

    private static UUID id(String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
