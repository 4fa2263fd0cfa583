package org.blendedmeetings.format;

import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;

/**
 * Somebody in the family does not have what they asked for, by a decision or because the policy never allows it; said again
 * whenever it is decided or judged again.
 *
 * @param cause under which EX-PREF is open until they were told
 */
public record WishUnmet(DecisionId decision, MeetingId meeting, UUID participant, String cause) {}
