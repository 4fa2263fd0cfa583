package org.blendedmeetings.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.EarlyReason;

/**
 * A meeting somebody asks "what if" about; whatever is left out is not known.
 *
 * @param keptApart           pairs of ids, by order or decision
 * @param apartWishes         who does not want whom in the room
 * @param violenceFrom        ids of those from whom there is a risk of violence
 * @param consecutiveVirtual  virtual meetings in a row already held, this one not counted
 * @param livesAlone          unaccompanied, or a care leaver living alone
 * @param longTermFoster      a foster home of over 12 months, a meeting within the year, and the IRO agrees
 * @param noCamera            ids of those who do not want camera or recording
 * @param proposedByStaff     a format put forward by staff
 */
record CaseBody(
        @Schema(example = "RCPC_N", requiredMode = Schema.RequiredMode.REQUIRED) String meetingType,
        EarlyReason earlyReason,
        List<PersonBody> people,
        List<List<String>> keptApart,
        List<ApartWishBody> apartWishes,
        List<SafetyBody> safety,
        List<String> violenceFrom,
        Integer consecutiveVirtual,
        Boolean toldAboutVirtual,
        Boolean newChairOrWorker,
        Boolean outOfArea,
        Boolean proceedingsPossible,
        Boolean longTermFoster,
        Boolean disabledChild,
        Boolean livesAlone,
        List<String> noCamera,
        Integer workingDaysLeft,
        List<ObstacleBody> practicalObstacles,
        Format proposedByStaff) {}
