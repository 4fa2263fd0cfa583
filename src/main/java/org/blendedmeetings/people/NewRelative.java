package org.blendedmeetings.people;

import java.util.UUID;

/**
 * Somebody of a child's family who is entered for the first time, with all that is known of them.
 *
 * @param household a home that is known already, or null
 * @param home      a home that is not, or null
 * @param reach     a way to reach them, or null
 */
public record NewRelative(
        NewPerson person,
        FamilyRole role,
        ParentalResponsibility responsibility,
        UUID household,
        NewFamily.NewHome home,
        NewFamily.Reach reach) {}
