package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;

/** The ways one meeting may be decided, with what each needs (policy 0.3, 0.4, 0.6). */
public final class Options {
    private static final int HIGHEST_TIER = 3;
    private static final Set<Format> REMOTE = EnumSet.of(Format.HYBRID_FAMILY_REMOTE, Format.VIDEO, Format.PHONE);

    private final Recommendation of;

    public Options(Recommendation of) {
        this.of = of;
    }

    /** As asked first, then as planned, then the other formats the row leaves open; none twice. */
    public List<Option> all() {
        var options = new ArrayList<Option>();
        if (of.of().ruled()) {
            options.add(asAsked(Set.of()));
            add(options, planned());
        }
        for (var format : Format.values()) {
            whole(format).ifPresent(option -> add(options, option));
        }
        return List.copyOf(options);
    }

    /**
     * The option of this key.
     *
     * @param refused participants whose waiting wish is not to be given; for {@link Option#AS_ASKED}
     */
    public Optional<Option> find(String key, Set<UUID> refused) {
        if (of.of().ruled() && Option.AS_ASKED.equals(key)) {
            return Optional.of(asAsked(refused));
        }
        if (of.of().ruled() && Option.PLANNED.equals(key)) {
            return Optional.of(planned());
        }
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equals(key))
                .findFirst()
                .flatMap(this::whole);
    }

    /** The tier a whole format needs, raised where staff put it forward and nobody in the family chose it; empty if never. */
    public OptionalInt tierOf(Format format) {
        var tier = of.of().ruled() ? of.of().row().tierOf(format) : OptionalInt.of(1);
        if (tier.isEmpty() || !putForwardByStaffAlone(format)) {
            return tier;
        }
        return OptionalInt.of(Math.min(HIGHEST_TIER, tier.getAsInt() + 1));
    }

    /** The policy asks for this option; it departs from it in nothing. */
    public Option asAsked() {
        return asAsked(Set.of());
    }

    private Option asAsked(Set<UUID> refused) {
        Predicate<PersonOutcome> given = each ->
                each.given() == Given.YES || (each.given() == Given.PENDING && !refused.contains(each.participant()));
        return perPerson(Option.AS_ASKED, given);
    }

    private Option planned() {
        return perPerson(Option.PLANNED, each -> each.given() == Given.YES);
    }

    private Option perPerson(String key, Predicate<PersonOutcome> given) {
        var people = of.people();
        Map<UUID, AttendanceMode> modes = people.stream()
                .collect(toMap(PersonOutcome::participant, each -> given.test(each) ? each.asked() : each.mode()));
        var met = people.stream().filter(given).map(PersonOutcome::participant).collect(toSet());
        var unmet = people.stream()
                .filter(given.negate())
                .map(PersonOutcome::participant)
                .collect(toSet());
        var tier = people.stream().mapToInt(PersonOutcome::tier).max().orElse(0);
        var row = of.of().row();
        var format = new FormatFromModes(row, of.of().people(), modes, met).format();
        return new Option(key, format, modes, tier, unmet, !unmet.isEmpty());
    }

    private Optional<Option> whole(Format format) {
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
        var otherFormat = of.of().ruled()
                && member.wishedFormat() != null
                && member.wishedFormat() != format
                && member.wishedFormat() == asAsked().format();
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

    private static void add(List<Option> options, Option option) {
        if (options.stream().noneMatch(option::sameAs)) {
            options.add(option);
        }
    }
}
