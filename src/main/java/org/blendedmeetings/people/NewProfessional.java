package org.blendedmeetings.people;

/**
 * What is known of a professional who is entered for the first time.
 *
 * @param title    as families read it: "Independent Reviewing Officer", "Head teacher"
 * @param manager  who stands in when they are silent or away, or null
 * @param internal true when the council's calendar shows their free and busy times
 */
public record NewProfessional(
        String name,
        String title,
        String email,
        String phone,
        String agency,
        ProfessionalId manager,
        boolean internal) {}
