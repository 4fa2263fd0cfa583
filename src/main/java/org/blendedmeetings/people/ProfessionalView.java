package org.blendedmeetings.people;

/**
 * What other features may know of a professional.
 *
 * @param title   as families read it: "Independent Reviewing Officer", "Head teacher"
 * @param email   their mailbox, by which the calendar finds them
 * @param phone   a number families may ring
 * @param agency  "Council" or the partner agency's name
 * @param manager who stands in when they are silent or away, or null
 * @param internal true when the council's calendar shows their free and busy times
 */
public record ProfessionalView(
        ProfessionalId id,
        String name,
        String title,
        String email,
        String phone,
        String agency,
        ProfessionalId manager,
        boolean internal) {

    /** Who they are, in a few words for the audit trail. */
    String inWords() {
        return name + ", " + title + ", " + agency + ", " + email;
    }
}
