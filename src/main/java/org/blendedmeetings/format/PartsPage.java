package org.blendedmeetings.format;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingView;

/**
 * What somebody wrote about who should not be there, for the two people it is for and whoever covers for them.
 *
 * @param name   who wrote it, as they are called
 * @param words  as they wrote it; null for whoever covers
 * @param others of the family in this meeting
 * @param meant  participants whom they mean, as arranged so far
 * @param nobody it was found that nobody in this meeting is meant
 */
public record PartsPage(
        MeetingView meeting,
        UUID participant,
        String name,
        String words,
        List<Other> others,
        Set<UUID> meant,
        boolean nobody) {

    /** Somebody else of the family. */
    public record Other(UUID participant, String name) {}
}
