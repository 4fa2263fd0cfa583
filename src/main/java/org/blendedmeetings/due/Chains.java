package org.blendedmeetings.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.springframework.stereotype.Component;

/**
 * The chains of the catalogue: which meetings come one after another, the first of them first. Those named here statutory
 * files and returns speak of.
 */
@Component
public class Chains {
    public static final String CARE_REVIEW = "CARE_REVIEW";
    public static final String INITIAL_CONFERENCE = "INITIAL_CONFERENCE";
    public static final String REVIEW_CONFERENCE = "REVIEW_CONFERENCE";
    public static final String SHORT_BREAK_REVIEW = "SHORT_BREAKS";

    private final MeetingTypes types;
    private final Map<String, List<MeetingType>> order = new HashMap<>();

    Chains(MeetingTypes types) {
        this.types = types;
        for (var type : types.all()) {
            if (type.chain() != null && !type.early()) {
                order.computeIfAbsent(type.chain(), chain -> new ArrayList<>()).add(type);
            }
        }
    }

    /** The type a chain comes to in the end, which is held again and again. */
    public MeetingType later(String chain) {
        return order.get(chain).get(order.get(chain).size() - 1);
    }

    /** The type that may be held instead of any other of the chain, before its time. */
    public Optional<MeetingType> early(String chain) {
        return types.all().stream()
                .filter(type -> type.early() && chain.equals(type.chain()))
                .findFirst();
    }

    MeetingType get(String code) {
        return types.get(code);
    }

    /** What of this code falls due for a child, who may not be born yet. */
    MeetingType named(String code, boolean unborn) {
        var type = get(code);
        return unborn && type.beforeBirth() != null ? get(type.beforeBirth()) : type;
    }

    /** The type that stands at this place, counted from 1. */
    MeetingType at(String chain, int place) {
        var types = order.get(chain);
        return types.get(Math.min(place, types.size()) - 1);
    }

    /** The place of this type, counted from 1; 0 where it has none of its own. */
    int placeOf(MeetingType type) {
        return order.get(type.chain()).indexOf(type) + 1;
    }

    /** The place of whatever comes after the first ones. */
    int lastPlace(String chain) {
        return order.get(chain).size();
    }
}
