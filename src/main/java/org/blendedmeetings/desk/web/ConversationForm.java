package org.blendedmeetings.desk.web;

import java.time.LocalDate;
import org.blendedmeetings.review.ConversationMode;
import org.blendedmeetings.review.RecordConversation;

/**
 * That the reviewing officer spoke with the child, or why not.
 *
 * @param alone nobody else was in the room
 */
public record ConversationForm(LocalDate day, ConversationMode mode, String reason, Boolean alone) {
    static final ConversationForm EMPTY = new ConversationForm(null, null, null, null);

    RecordConversation command() {
        return new RecordConversation(day, mode, reason, alone != null && alone);
    }
}
