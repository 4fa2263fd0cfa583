package org.blendedmeetings.review;

import java.time.LocalDate;

/**
 * That the reviewing officer spoke with the child, or why not. What the child said is asked nowhere.
 *
 * @param day    when they spoke, or when it became clear that they would not
 * @param reason required where there was no conversation
 * @param alone  the officer confirms that nobody else was in the room; asked of a conversation on a screen
 */
public record RecordConversation(LocalDate day, ConversationMode mode, String reason, boolean alone) {}
