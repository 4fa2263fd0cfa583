package org.blendedmeetings.meeting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.shared.Refused;

/** The catalogue of meeting types, in the order the council wrote it. */
public class MeetingTypes {
    private final Map<String, MeetingType> byCode = new LinkedHashMap<>();

    private MeetingTypes(List<MeetingType> types) {
        types.forEach(type -> byCode.put(type.code(), type));
    }

    /** The catalogue, if nothing is wrong with it; else an exception that says everything that is. */
    public static MeetingTypes of(List<MeetingType> types) {
        var problems = new MeetingTypeCheck(types).problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("config/meeting-types.yaml: " + String.join(" ", problems));
        }
        return new MeetingTypes(types);
    }

    /** Every type, also the clocks for a task. */
    public List<MeetingType> all() {
        return List.copyOf(byCode.values());
    }

    /** The types one can ask for. */
    public List<MeetingType> requestable() {
        return byCode.values().stream().filter(MeetingType::requestable).toList();
    }

    /** Whether it is what falls due instead of another while a child is not born yet. */
    public boolean isBeforeBirth(MeetingType type) {
        return byCode.values().stream().anyMatch(each -> type.code().equals(each.beforeBirth()));
    }

    public Optional<MeetingType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The type; refused when there is none of this code. */
    public MeetingType get(String code) {
        return find(code).orElseThrow(() -> unknown(code, all()));
    }

    /** The type, if one can ask for it as a meeting; refused otherwise. */
    public MeetingType getRequestable(String code) {
        return find(code).filter(MeetingType::requestable).orElseThrow(() -> unknown(code, requestable()));
    }

    private static Refused unknown(String code, Collection<MeetingType> possible) {
        var codes = String.join(", ", possible.stream().map(MeetingType::code).toList());
        var found = code == null || code.isBlank() ? "is missing" : "'" + code + "' is not one of the types";
        return Refused.invalid("type", "type " + found + "; possible are " + codes + ".");
    }
}
