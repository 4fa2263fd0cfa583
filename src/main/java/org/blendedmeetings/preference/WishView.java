package org.blendedmeetings.preference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;

/**
 * What one family member wishes for one meeting, as those who decide and book may know it.
 *
 * @param participant   their participant's id
 * @param age           full years on the day of asking, -1 when not known
 * @param privateSpace  is it private and safe to join from where they are; never shown back to the person
 * @param digitalAccess OK, NEEDS_HELP, NONE or UNKNOWN
 * @param interpreter   NONE, SPOKEN, BSL, LIP_SPEAKER or UNKNOWN
 * @param hardTimes     days and times that are hard for them
 * @param calendar      they chose a calendar invitation and said it is safe
 * @param ownWords      "anything else", for staff
 * @param saidBy        who gave the answer
 * @param typedBy       who typed it, when it was given by voice; else null
 */
public record WishView(
        AskId ask,
        UUID participant,
        PersonId person,
        FamilyRole role,
        int age,
        Preference preference,
        Known privateSpace,
        String digitalAccess,
        String interpreter,
        boolean easyRead,
        List<HardTime> hardTimes,
        boolean calendar,
        String ownWords,
        String saidBy,
        String typedBy,
        LocalDate changeUntil) {}
