package org.blendedmeetings.people;

import java.util.List;

/**
 * Everything kept about a child or family member, as far as the reader may see it.
 *
 * @param version        changes with every correction, so that two workers do not undo each other's
 * @param channels       how they are reached; the postal address of somebody with a secret home is left out for readers
 *                       without the safety duty
 * @param family         of a child, the adults; of an adult, the children
 * @param apart          whom they are kept apart from; empty for readers without the safety duty
 */
public record PersonRecord(
        PersonView person,
        long version,
        boolean child,
        PersonName name,
        Birth birth,
        Needs needs,
        AboutThemselves about,
        List<ChannelView> channels,
        List<HomeView> homes,
        List<Relative> family,
        List<KeptApartReason> apart) {}
