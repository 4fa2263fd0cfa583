package org.blendedmeetings.format;

/**
 * A decision somebody still has to take, for lists.
 *
 * @param words what is to be decided and for how long it has waited: "Format to confirm, 2 working days"
 * @param whose whose turn it is: a name, or the group's label
 */
public record OpenDecision(DecisionId id, String words, String whose) {}
