package org.blendedmeetings.people;

import java.time.LocalDate;

/**
 * A day of birth was put right, or learned: what was judged by the age may have to be judged anew.
 *
 * @param bornOn null where it is not known after all
 */
public record BirthCorrected(PersonId person, LocalDate bornOn) {}
