package org.blendedmeetings.preference;

import java.util.List;
import org.blendedmeetings.meeting.MeetingView;

/** Which ways to take part a person is offered; implemented by whoever knows the council's policy. */
public interface WaysToTakePart {

    /** Always given to a child who wishes them (policy 4), so no policy takes them away. */
    List<Preference> OFFERED_TO_CHILDREN = List.of(
            Preference.WALK_AND_TALK,
            Preference.WRITTEN_VIEWS,
            Preference.DRAWING,
            Preference.RECORDED_VIDEO,
            Preference.ADVOCATE,
            Preference.NOT_ATTENDING);

    Offer offer(MeetingView meeting, Audience audience);

    /**
     * What a person can choose from, beside "I do not mind" and "please ring me".
     *
     * @param ways  in the order they are shown; never one that the base row refuses
     * @param words of the base row for families, or null
     */
    record Offer(List<Way> ways, String words) {}

    /** @param needsAgreement somebody senior must agree first, which the page says */
    record Way(Preference preference, boolean needsAgreement) {}
}
