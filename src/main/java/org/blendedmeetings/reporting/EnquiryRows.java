package org.blendedmeetings.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.timescale.Limits;

/** Section 47 enquiries and initial conferences, as the children in need census asks for them. */
final class EnquiryRows implements Rows {
    private final Limits limits;
    private final MeetingTypes types;

    EnquiryRows(Limits limits, MeetingTypes types) {
        this.limits = limits;
        this.types = types;
    }

    @Override
    public List<String> headings() {
        return List.of("LAchildID", "S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired");
    }

    @Override
    public Stream<List<?>> of(Subject subject, Days days) {
        return Enquiry.of(subject.life(), days)
                .map(each -> Arrays.asList(
                        subject.child().number(),
                        each.since(),
                        limits.of(types.get("ICPC").limit(), each.since()).limit(),
                        each.conference(),
                        each.notRequired()));
    }
}
