package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.shared.Refused;

/** The ways one meeting may be decided, with what each needs (policy 0.3, 0.4, 0.6). */
public final class Options {
    private final Recommendation of;
    private final WholeFormats whole;

    public Options(Recommendation of) {
        this.of = of;
        this.whole = new WholeFormats(of, of.of().ruled() ? asAsked().format() : null);
    }

    /** As asked first, then as planned, then the other formats the row leaves open; none twice. */
    public List<Option> all() {
        var options = new ArrayList<Option>();
        if (of.of().ruled()) {
            options.add(asAsked(Set.of()));
            add(options, planned());
        }
        for (var format : Format.values()) {
            whole.option(format).ifPresent(option -> add(options, option));
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
                .flatMap(whole::option);
    }

    /** The option an approver chose, refused where this meeting cannot be held so. */
    Option chosen(Choice choice) {
        return find(choice.option(), choice.refused())
                .orElseThrow(() -> Refused.invalid(
                        "option", "'" + choice.option() + "' is not one of the ways this meeting can be held."));
    }

    /** See {@link WholeFormats#tierOf}. */
    OptionalInt tierOf(Format format) {
        return whole.tierOf(format);
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

    private static void add(List<Option> options, Option option) {
        if (options.stream().noneMatch(option::sameAs)) {
            options.add(option);
        }
    }
}
