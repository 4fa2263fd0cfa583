package org.blendedmeetings.timescale;

import java.time.LocalDate;

/**
 * What a rule comes to for one start of the clock.
 *
 * @param limit    the last day the rule allows, or null where no date follows from the rule alone
 * @param bookBy   the last working day on or before the limit, or null
 * @param rule     the rule in words, without dates
 * @param sentence the rule, its dates and how binding it is, for a page
 */
public record Limit(LocalDate limit, LocalDate bookBy, String rule, LimitKind kind, String source, String sentence) {}
