package org.blendedmeetings.format;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.preference.AskId;

/**
 * What somebody needs to ask a person by voice; the same whatever the cause.
 *
 * @param name   what they are called
 * @param ask    where the ways to reach them are, and their answer; null where they were not asked
 * @param toAsk  false when nothing is left to ask
 * @param openly the question is there without anything that only the duty knows
 * @param said   what they said so far, as far as the reader may know, the latest last
 */
public record FirstPage(
        MeetingView meeting,
        UUID participant,
        String name,
        AskId ask,
        boolean toAsk,
        boolean openly,
        List<SaidFirst> said) {}
