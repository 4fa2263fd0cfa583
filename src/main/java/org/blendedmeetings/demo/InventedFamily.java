package org.blendedmeetings.demo;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.NewFamily;
import org.blendedmeetings.people.ProfessionalRole;

/**
 * A family of the borough, who works with it, and what was held about it before.
 *
 * @param family     the children first, then the adults
 * @param mother     her place in the family, or null; likewise the father
 * @param circle     the professionals around the children
 * @param history    meetings held about each of the children
 * @param apart      null where nobody is kept apart
 * @param restricted the records open only to those named
 * @param story      what happens with it today, or null
 */
record InventedFamily(
        FamilyKind kind,
        NewFamily family,
        int children,
        Integer mother,
        Integer father,
        List<Companion> circle,
        List<Held> history,
        Apart apart,
        boolean restricted,
        Story story) {

    /** A professional, by e-mail address, and in what capacity. */
    record Companion(String email, ProfessionalRole role) {}

    /** A meeting that was held. */
    record Held(String type, LocalDate clockStart, LocalDate on, int sequence, Format format) {}

    /** That the mother and the father are kept apart. */
    record Apart(ApartBy by, String reason) {}
}
