package org.blendedmeetings.preference;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/**
 * A person is not sure and asked to be rung: the ask is with the worker now.
 *
 * @param waited true when the process still waits for the answer, so that it goes on to the worker's part
 */
public record CallWanted(AskId ask, MeetingId meeting, boolean waited, Change change) implements Audited {}
