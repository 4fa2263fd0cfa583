package org.blendedmeetings.preference;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;

/**
 * A worker is to ask by voice from now on, because of what a person did: they asked to be rung, or the way we wrote to them
 * is not safe any more.
 *
 * @param waited true when the process still waits for the answer, so that it goes on to the worker's part
 */
public record VoiceWanted(AskId ask, MeetingId meeting, boolean waited, Change change) implements Audited {}
