package org.blendedmeetings.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;

/** What each format would need for the whole meeting, after the conditions and with a proposal of staff (policy 0.4). */
public record FormatTiers(Advice of) {
    private static final int HIGHEST_TIER = 3;

    /** Formats that need nobody's agreement. */
    public List<Format> allowed() {
        return such(0, 0);
    }

    /** Formats that somebody has to agree to, with the tier. */
    public Map<Format, Integer> needingApproval() {
        var needing = new LinkedHashMap<Format, Integer>();
        such(1, HIGHEST_TIER)
                .forEach(format -> needing.put(format, tierOf(format).getAsInt()));
        return needing;
    }

    /** Formats the policy never allows for this meeting. */
    public List<Format> never() {
        return Arrays.stream(Format.values())
                .filter(format -> tierOf(format).isEmpty())
                .toList();
    }

    /** The tier a whole format needs, one higher where staff put it forward and nobody in the family chose it. */
    public OptionalInt tierOf(Format format) {
        var tier = of.row().tierOf(format);
        if (tier.isEmpty() || format != of.of().proposedByStaff() || !nobodyChose(format)) {
            return tier;
        }
        return OptionalInt.of(Math.min(HIGHEST_TIER, tier.getAsInt() + 1));
    }

    /** A screen or the phone that no family member chose or left open, where family take part. */
    public boolean nobodyChose(Format format) {
        var family = of.people();
        return Ways.remote(format)
                && !family.isEmpty()
                && family.stream()
                        .map(each -> each.person().preference())
                        .noneMatch(wish -> wish == Preference.NO_PREFERENCE
                                || Objects.equals(Ways.format(wish).orElse(null), format));
    }

    private List<Format> such(int from, int to) {
        return Arrays.stream(Format.values())
                .filter(format -> tierOf(format).isPresent())
                .filter(format ->
                        tierOf(format).getAsInt() >= from && tierOf(format).getAsInt() <= to)
                .toList();
    }
}
