package org.blendedmeetings.desk;

/**
 * A task with a clock of its own, on the list of whoever sees to it.
 *
 * @param limit  its rule and its last day, as a sentence
 * @param action the page on which it is recorded as done
 */
public record TaskLine(String child, String task, String limit, boolean late, String action) {}
