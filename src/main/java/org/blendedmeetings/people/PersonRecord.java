package org.blendedmeetings.people;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything kept about a child or family member, as far as the reader may see it.
 *
 * @param registeredName as the register has it, beside what they are called
 * @param channels       how they are reached; the postal address of somebody with a secret home is left out for readers
 *                       without the safety duty
 * @param family         of a child, the adults; of an adult, the children
 * @param apart          whom they are kept apart from; empty for readers without the safety duty
 */
public record PersonRecord(
        PersonView person,
        boolean child,
        String registeredName,
        LocalDate expectedOn,
        ReadingFormat reading,
        AboutThemselves about,
        List<ChannelView> channels,
        List<HomeView> homes,
        List<Relative> family,
        List<KeptApartReason> apart) {}
