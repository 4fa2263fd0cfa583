package org.blendedmeetings.telling;

import java.time.Instant;

/**
 * One attempt to tell somebody by a voice, as staff read it.
 *
 * @param agreed what was agreed in short, or null
 */
public record ToldCall(Instant at, String by, VoiceWay way, boolean reached, String agreed) {}
