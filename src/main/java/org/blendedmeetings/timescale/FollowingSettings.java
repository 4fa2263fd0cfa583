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
     * Brings the next limits along; nothing where all follow already.
     *
     * @param from where the last step came to, or null for the first
     * @return where this one came to, or null where nothing is left
     */
    public String follow(String from) {
        var now = settings.fingerprint();
        if (now.equals(entities.find(CalendarState.class, CalendarState.ONLY).settings())) {
            return null;
        }
        var state = locked();
        var place = Place.of(from);
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

    /** How far it came: the features before this one are through, and of it everything up to this row. */
    private record Place(int feature, UUID after) {
        private static final UUID FIRST = new UUID(0, 0);

        static Place of(String text) {
            if (text == null) {
                return new Place(0, FIRST);
            }
            var parts = text.split(":");
            return new Place(Integer.parseInt(parts[0]), UUID.fromString(parts[1]));
        }

        Place next(Optional<UUID> last) {
            return last.map(row -> new Place(feature, row)).orElseGet(() -> new Place(feature + 1, FIRST));
        }

        @Override
        public String toString() {
            return feature + ":" + after;
        }
    }
}
