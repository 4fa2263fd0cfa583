package org.blendedmeetings.booking;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/** Business support confirmed a time and place; invitations go out. */
public record BookingConfirmed(BookingId booking, MeetingId meeting, Change change) implements Audited {}
