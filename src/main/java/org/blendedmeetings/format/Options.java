package org.blendedmeetings.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.shared.Refused;

/** The ways one meeting may be decided, with what each needs (policy 0.3, 0.4, 0.6). */
public final class Options {
    private final Advice of;
    private final PersonByPerson each;
    private final WholeFormats whole;

    Options(Advised said) {
        this(said.full(), said.toAskFirst());
    }

    /** @param toAsk participants who have to be asked by voice first */
    public Options(Advice of, Set<UUID> toAsk) {
        this.of = of;
        this.each = new PersonByPerson(of, toAsk);
        this.whole = new WholeFormats(of, toAsk, of.ruled() ? asAsked().format() : null);
    }

    /** As asked first, then as planned, then the other formats the row leaves open; none twice. */
    public List<Option> all() {
        var options = new ArrayList<Option>();
        if (of.ruled()) {
            options.add(asAsked());
            add(options, each.planned());
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
        if (of.ruled() && Option.AS_ASKED.equals(key)) {
            return Optional.of(each.asAsked(refused));
        }
        if (of.ruled() && Option.PLANNED.equals(key)) {
            return Optional.of(each.planned());
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
        return each.asAsked(Set.of());
    }

    private static void add(List<Option> options, Option option) {
        if (options.stream().noneMatch(option::sameAs)) {
            options.add(option);
        }
    }
}
