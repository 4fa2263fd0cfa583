package org.blendedmeetings.due;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.Refused;

/** The catalogue of kinds of period, in the order the council wrote it. */
public final class PeriodKinds {
    public static final String CARE = "CARE";
    public static final String SHORT_BREAKS = "SHORT_BREAKS";
    public static final String ENQUIRY = "ENQUIRY";
    public static final String PROTECTION_PLAN = "PROTECTION_PLAN";

    /** Statutory files and returns speak of these: no council is without them. */
    private static final Set<String> OF_RETURNS = Set.of(CARE, SHORT_BREAKS, ENQUIRY, PROTECTION_PLAN);

    private final Map<String, PeriodKind> byCode = new LinkedHashMap<>();

    private PeriodKinds(List<PeriodKind> kinds) {
        kinds.forEach(kind -> byCode.put(kind.code(), kind));
    }

    /** The catalogue, if nothing is wrong with it; else an exception that says everything that is. */
    public static PeriodKinds of(List<PeriodKind> kinds, MeetingTypes types) {
        var problems = new ArrayList<String>();
        var chains = types.all().stream()
                .map(MeetingType::chain)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (var kind : kinds) {
            for (var code : List.of(kind.arms(), kind.endedBy(), kind.begunBy())) {
                code.stream()
                        .filter(each -> types.find(each)
                                .filter(type -> type.chain() != null)
                                .isEmpty())
                        .forEach(each -> problems.add(kind.code() + " names " + each + ", which is in no chain."));
            }
            kind.chains().stream()
                    .filter(each -> !chains.contains(each))
                    .forEach(each -> problems.add(kind.code() + " names the chain " + each + ", which has no types."));
        }
        var codes = kinds.stream().map(PeriodKind::code).collect(Collectors.toSet());
        OF_RETURNS.stream()
                .filter(each -> !codes.contains(each))
                .sorted()
                .forEach(each -> problems.add(each + " is missing: statutory returns tell of it."));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("config/periods.yaml: " + String.join(" ", problems));
        }
        return new PeriodKinds(kinds);
    }

    public List<PeriodKind> all() {
        return List.copyOf(byCode.values());
    }

    /** Whether meetings of this chain are asked for by themselves; never where the family is to agree first. */
    public boolean opensItself(String chain) {
        return of(chain).findAny().isPresent() && of(chain).allMatch(PeriodKind::opensItself);
    }

    private Stream<PeriodKind> of(String chain) {
        return byCode.values().stream().filter(kind -> kind.chains().contains(chain));
    }

    /** The chains of which some end at this age, by the age. */
    Map<Integer, List<String>> chainsByAge() {
        return byCode.values().stream()
                .filter(kind -> kind.untilAge() != null)
                .collect(groupingBy(PeriodKind::untilAge, flatMapping(kind -> kind.chains().stream(), toList())));
    }

    public Optional<PeriodKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The kind; refused when there is none of this code. */
    public PeriodKind get(String code) {
        return find(code)
                .orElseThrow(() -> Refused.invalid(
                        "kind", "'" + code + "' is no kind of period; possible are " + byCode.keySet() + "."));
    }
}
