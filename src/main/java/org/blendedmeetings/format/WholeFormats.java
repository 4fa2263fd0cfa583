package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;

/**
 * Holding a meeting in one format for everybody: who would not have their wish, and whose agreement it needs.
 *
 * @param asAsked the format if everybody has what they asked for, or null where no row covers the meeting
 */
record WholeFormats(Recommendation of, Format asAsked) {
    private static final int HIGHEST_TIER = 3;
    private static final Set<Format> REMOTE = EnumSet.of(Format.HYBRID_FAMILY_REMOTE, Format.VIDEO, Format.PHONE);

    /** The tier a whole format needs, raised where staff put it forward and nobody in the family chose it; empty if never. */
    OptionalInt tierOf(Format format) {
        var tier = of.of().ruled() ? of.of().row().tierOf(format) : OptionalInt.of(1);
        if (tier.isEmpty() || !putForwardByStaffAlone(format)) {
            return tier;
        }
        return OptionalInt.of(Math.min(HIGHEST_TIER, tier.getAsInt() + 1));
    }

    /** The option of holding it in this format; empty if never. */
    Optional<Option> option(Format format) {
        var column = tierOf(format);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, AttendanceMode> modes =
                of.people().stream().collect(toMap(PersonOutcome::participant, each -> modeIn(format, each)));
        var unmet = of.people().stream()
                .filter(each -> unmetIn(format, each, modes.get(each.participant())))
                .map(PersonOutcome::participant)
                .collect(toSet());
        var departs =
                !unmet.isEmpty() || putsTheSilentOnAScreen(format) || !of.of().ruled();
        var raised = putForwardByStaffAlone(format);
        var tier = departs ? Math.max(1, column.getAsInt()) : column.getAsInt();
        return Optional.of(new Option(format.name(), format, modes, tier, unmet, departs || raised));
    }

    /** Small children and those who take part in another way keep theirs; who asked for the phone may ring in to a video. */
    private static AttendanceMode modeIn(Format format, PersonOutcome person) {
        var otherWay = person.person().wishedFormat() == null && !counts(person.asked());
        var fixed = person.person().underFour() || otherWay;
        var ringsIn = format == Format.VIDEO && person.mode() == AttendanceMode.PHONE;
        return fixed || ringsIn ? person.mode() : JudgingWishes.mode(format);
    }

    private boolean unmetIn(Format format, PersonOutcome person, AttendanceMode mode) {
        var member = person.person();
        if (!member.preference().isWish() || member.underFour()) {
            return false;
        }
        var otherFormat = asAsked != null && asAsked != format && asAsked == member.wishedFormat();
        return mode != person.asked() || otherFormat;
    }

    private boolean putsTheSilentOnAScreen(Format format) {
        return REMOTE.contains(format)
                && of.of().people().stream().anyMatch(each -> each.silent() && !each.underFour());
    }

    /** Policy 0.4: a screen or the phone that no family member chose or left open. */
    private boolean putForwardByStaffAlone(Format format) {
        var family = of.of().people();
        return REMOTE.contains(format)
                && !family.isEmpty()
                && family.stream()
                        .noneMatch(
                                each -> each.wishedFormat() == format || each.preference() == Preference.NO_PREFERENCE);
    }

    private static boolean counts(AttendanceMode mode) {
        return mode == AttendanceMode.ROOM || mode == AttendanceMode.VIDEO || mode == AttendanceMode.PHONE;
    }
}
