package org.blendedmeetings.policy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.blendedmeetings.meeting.Format;

/**
 * A row of the base table (policy 1.1).
 *
 * @param id               "D1-06"
 * @param recommended      the one marked R
 * @param allowed          R and a
 * @param tiers            formats that need a tier, 1 to 3
 * @param never            formats marked x
 * @param oneParentOrCarer tier for one parent or carer who is remote while others of the family are in the room
 * @param oneOther         the same for anybody else
 * @param words            for families, or empty where nothing reaches a family
 * @param basis            SD, SI, EX or P with the evidence
 * @param version          of the table that answered
 */
public record BaseRow(
        String id,
        Format recommended,
        List<Format> allowed,
        Map<Format, Integer> tiers,
        List<Format> never,
        int oneParentOrCarer,
        int oneOther,
        String words,
        String basis,
        String version) {

    /** The tier this format needs for the whole meeting, 0 where it is allowed; empty where it is never. */
    public OptionalInt tierOf(Format format) {
        if (allowed.contains(format)) {
            return OptionalInt.of(0);
        }
        return tiers.containsKey(format) ? OptionalInt.of(tiers.get(format)) : OptionalInt.empty();
    }

    /** The room format where nobody asked for one: the recommended one, else hybrid where allowed, else in person. */
    public Format roomFormat() {
        var inRoom = recommended == Format.IN_PERSON || recommended == Format.HYBRID_FAMILY_IN_ROOM;
        return inRoom ? recommended : hybridOrInPerson();
    }

    /** Family in the room with others on a screen where that is allowed, else everybody in one room. */
    public Format hybridOrInPerson() {
        return allowed.contains(Format.HYBRID_FAMILY_IN_ROOM) ? Format.HYBRID_FAMILY_IN_ROOM : Format.IN_PERSON;
    }

    /** Initial child protection conferences, where a screen is for what is absolutely necessary. */
    public boolean initialConference() {
        return id.equals("D1-03") || id.equals("D1-04");
    }

    /** Adoption: each household always in its own session, and judged by itself. */
    public boolean byHousehold() {
        return id.equals("D1-14");
    }
}
