package org.blendedmeetings.telling;

import org.blendedmeetings.preference.Audience;

/**
 * What somebody will read, before it is sent.
 *
 * @param way     how it reaches them; null while nobody has chosen
 * @param message the text or e-mail that leads to it; null where there is none
 */
public record Preview(
        String firstName, Audience audience, TellingState state, WrittenWay way, String message, WrittenText text) {}
