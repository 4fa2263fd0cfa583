package org.blendedmeetings.meeting;

import java.time.LocalDate;

/**
 * What a request would come to, before it is saved.
 *
 * @param limitSentence the rule, its dates and how binding it is
 * @param expected      the clock starts in the future: the dates are a plan
 */
public record RequestPreview(
        MeetingType type,
        LocalDate limit,
        LocalDate bookBy,
        LocalDate toBookBy,
        String limitSentence,
        boolean expected) {}
