package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.Condition;
import org.blendedmeetings.policy.FormatTiers;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.Ways;
import org.blendedmeetings.preference.Preference;

/**
 * Holding a meeting in one format for everybody: who would not have their wish, and whose agreement it needs.
 *
 * @param toAsk   participants who have to be asked by voice before anything remote is confirmed
 * @param asAsked the format if everybody has what they asked for, or null where no row covers the meeting
 */
record WholeFormats(Advice of, Set<UUID> toAsk, Format asAsked) {
    private static final int HIGHEST_TIER = 3;

    /** The tier a whole format needs, raised where staff put it forward and nobody in the family chose it; empty if never. */
    OptionalInt tierOf(Format format) {
        var tier = of.ruled() ? of.row().tierOf(format) : OptionalInt.of(1);
        if (tier.isEmpty() || !putForwardByStaffAlone(format)) {
            return tier;
        }
        return OptionalInt.of(Math.min(HIGHEST_TIER, tier.getAsInt() + 1));
    }

    /** The option of holding it in this format; empty if never, and while somebody has to be asked by voice first. */
    Optional<Option> option(Format format) {
        var column = tierOf(format);
        Map<UUID, AttendanceMode> modes =
                of.people().stream().collect(toMap(TakesPart::id, each -> modeIn(format, each)));
        if (column.isEmpty() || of.people().stream().anyMatch(each -> heldBack(each, modes.get(TakesPart.id(each))))) {
            return Optional.empty();
        }
        var unmet = unmetIn(format, modes);
        var departs = !unmet.isEmpty() || putsTheSilentOnAScreen(format) || !of.ruled();
        var raised = putForwardByStaffAlone(format);
        var tier = departs ? Math.max(1, column.getAsInt()) : column.getAsInt();
        return Optional.of(new Option(format.name(), format, modes, tier, unmet, Set.of(), departs || raised));
    }

    /** Small children and those who take part in another way keep theirs; who asked for the phone may ring in to a video. */
    private static AttendanceMode modeIn(Format format, PersonOutcome person) {
        var otherWay = Ways.format(wish(person)).isEmpty() && !Ways.counts(person.asked());
        var fixed = !person.counts() || otherWay;
        var ringsIn = format == Format.VIDEO && person.mode() == AttendanceMode.PHONE;
        return fixed || ringsIn ? person.mode() : Ways.mode(format);
    }

    /** At risk, and not asked about it; or asked for this way, and it is not known whether it is private. */
    private boolean heldBack(PersonOutcome person, AttendanceMode mode) {
        var atRisk = person.conditions().stream().anyMatch(Condition::holds) && !person.asksFirst();
        return Ways.remote(mode) && (atRisk || toAsk.contains(TakesPart.id(person)));
    }

    private Set<UUID> unmetIn(Format format, Map<UUID, AttendanceMode> modes) {
        return of.people().stream()
                .filter(each -> unmetIn(format, each, modes.get(TakesPart.id(each))))
                .map(TakesPart::id)
                .collect(toSet());
    }

    private boolean unmetIn(Format format, PersonOutcome person, AttendanceMode mode) {
        var needed = person.person().needed() != null;
        if (!person.counts() || !(wish(person).isWish() || needed)) {
            return false;
        }
        var otherFormat = asAsked != null
                && asAsked != format
                && Ways.format(wish(person)).filter(asAsked::equals).isPresent();
        return mode != person.asked() || otherFormat;
    }

    private boolean putsTheSilentOnAScreen(Format format) {
        return Ways.remote(Ways.mode(format)) && of.people().stream().anyMatch(WholeFormats::silent);
    }

    private static boolean silent(PersonOutcome person) {
        var silence = wish(person) == Preference.NOT_ASKED || wish(person) == Preference.NO_REPLY;
        return silence && person.counts();
    }

    /** Policy 0.4: a screen or the phone that no family member chose or left open. */
    private boolean putForwardByStaffAlone(Format format) {
        return new FormatTiers(of).nobodyChose(format);
    }

    private static Preference wish(PersonOutcome person) {
        return person.person().preference();
    }
}
