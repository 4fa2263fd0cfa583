package org.blendedmeetings.desk;

/**
 * What a meeting waits for now.
 *
 * @param words what, as staff read it
 * @param whose whose turn it is
 */
public record Waiting(String words, String whose) {}
