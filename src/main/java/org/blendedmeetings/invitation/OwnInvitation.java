package org.blendedmeetings.invitation;

import java.time.Instant;

/**
 * What one family member may know of the time, place and way in: their own session's, never another's.
 *
 * @param place    neutral name of the room, or null when they do not come to a room
 * @param joinLink of their own session, or null when they do not join by screen or it is not there yet
 */
public record OwnInvitation(int session, Instant start, Instant end, String place, String joinLink) {}
