package org.blendedmeetings.timescale;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has stored limits follow the council's settings, which change with a start of the application: some at a time, and the
 * settings count as followed when all of them did.
 */
@Component
@Transactional
public class FollowingSettings {
    private static final String WHY = "The council's settings changed.";

    private final SettingsInForce settings;
    private final ObjectProvider<FollowsSettings> features;
    private final EntityManager entities;

    FollowingSettings(SettingsInForce settings, ObjectProvider<FollowsSettings> features, EntityManager entities) {
        this.settings = settings;
        this.features = features;
        this.entities = entities;
    }

    /** At a start: limits may have been computed by other settings. A new database has none, and keeps by which it begins. */
    public boolean isBehind() {
        var now = settings.fingerprint();
        var state = entities.find(CalendarState.class, CalendarState.ONLY);
        if (state.settings() == null) {
            state.follows(now);
        }
        return !now.equals(state.settings());
    }

    /**
     * Brings the next limits along; nothing where all follow already, and nothing where a walk was begun by other settings:
     * what it brought along would count as followed. These have a walk of their own since their start.
     *
     * @param from where the last step came to, or null for the first
     * @return where this one came to, or null where nothing is left
     */
    public String follow(String from) {
        var now = settings.fingerprint();
        if (now.equals(entities.find(CalendarState.class, CalendarState.ONLY).settings())) {
            return null;
        }
        var place = from == null ? Place.first(now) : Place.of(from);
        if (!place.settings().equals(now)) {
            return null;
        }
        var state = locked();
        var feature = features.orderedStream().skip(place.feature()).findFirst();
        if (feature.isEmpty()) {
            state.follows(now);
            return null;
        }
        return place.next(feature.get().follow(place.after(), Actor.SYSTEM, WHY))
                .toString();
    }

    /** One change of the calendar at a time. */
    private CalendarState locked() {
        var state = entities.find(CalendarState.class, CalendarState.ONLY);
        entities.refresh(state, LockModeType.PESSIMISTIC_WRITE);
        return state;
    }

    /** By which settings how far it came: the features before this one are through, and of it everything up to this row. */
    private record Place(String settings, int feature, UUID after) {
        private static final UUID FIRST = new UUID(0, 0);

        static Place first(String settings) {
            return new Place(settings, 0, FIRST);
        }

        static Place of(String text) {
            var parts = text.split(":");
            return new Place(parts[0], Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
        }

        Place next(Optional<UUID> last) {
            return last.map(row -> new Place(settings, feature, row))
                    .orElseGet(() -> new Place(settings, feature + 1, FIRST));
        }

        @Override
        public String toString() {
            return settings + ":" + feature + ":" + after;
        }
    }
}
