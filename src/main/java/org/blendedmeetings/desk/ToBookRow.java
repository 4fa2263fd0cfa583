package org.blendedmeetings.desk;

import java.time.LocalDate;

/**
 * A line of To book.
 *
 * @param reference null for a next meeting nobody has asked for yet
 * @param waitingFor what it waits for, and whose turn it is
 * @param action    address of the page where the reader can act, or where it stands
 * @param daysToLimit working days left, negative when it has passed; null without a limit
 */
public record ToBookRow(
        String reference,
        String child,
        String meeting,
        Urgency urgency,
        LocalDate toBookBy,
        LocalDate limit,
        Integer daysToLimit,
        String kind,
        String waitingFor,
        String action,
        String actionWords,
        boolean yourTurn) {}
