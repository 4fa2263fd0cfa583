package org.blendedmeetings.preference;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/**
 * A person answered, or changed their answer.
 *
 * @param first true for the first answer, which the process waits for
 */
public record PreferenceReceived(AskId ask, MeetingId meeting, boolean first, Change change) implements Audited {}
