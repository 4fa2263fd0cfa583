package org.blendedmeetings.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry about the conversation with the child, for pages; a later one corrects those before it.
 *
 * @param reason null where they spoke
 */
public record ConversationView(LocalDate day, ConversationMode mode, String reason, String by, Instant at) {}
