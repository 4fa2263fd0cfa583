package org.blendedmeetings.policy;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.blendedmeetings.meeting.Format;

/** What the conditions leave of a base row: they narrow it, and allow nothing it refuses but paper (policy 0.5). */
record Narrowing(BaseRow row, List<Condition> conditions) {

    BaseRow narrowed() {
        Map<Format, Integer> tiers = new EnumMap<>(Format.class);
        for (var format : Format.values()) {
            var tier = tierOf(format);
            if (tier.isPresent()) {
                tiers.put(format, tier.getAsInt());
            }
        }
        var never = new ArrayList<>(row.never());
        never.removeAll(tiers.keySet());
        var allowed = Arrays.stream(Format.values())
                .filter(format -> tiers.getOrDefault(format, -1) == 0)
                .toList();
        var needed = tiers.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new BaseRow(
                row.id(),
                recommended(allowed),
                allowed,
                needed,
                List.copyOf(never),
                Math.max(row.oneParentOrCarer(), remoteTier()),
                Math.max(row.oneOther(), remoteTier()),
                row.words(),
                row.basis(),
                row.version());
    }

    private OptionalInt tierOf(Format format) {
        var base = row.tierOf(format);
        if (base.isEmpty()) {
            return format == Format.PAPER ? paperTier() : base;
        }
        var least = Ways.remote(format) ? remoteTier() : 0;
        return OptionalInt.of(Math.max(base.getAsInt(), format == Format.VIDEO ? Math.max(least, videoTier()) : least));
    }

    /** "Recommend the room" moves a recommendation away from a screen; it never removes a choice. */
    private Format recommended(List<Format> allowed) {
        var recommended = row.recommended();
        var stays = allowed.contains(recommended) && conditions.stream().noneMatch(Condition::room);
        if (!Ways.remote(recommended) || stays) {
            return recommended;
        }
        return allowed.contains(Format.HYBRID_FAMILY_IN_ROOM) ? Format.HYBRID_FAMILY_IN_ROOM : Format.IN_PERSON;
    }

    private int remoteTier() {
        return conditions.stream().mapToInt(Condition::remoteTier).max().orElse(0);
    }

    private int videoTier() {
        return conditions.stream().mapToInt(Condition::videoTier).max().orElse(0);
    }

    private OptionalInt paperTier() {
        return conditions.stream()
                .map(Condition::paperTier)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
    }
}
