package org.blendedmeetings.desk.web;

import static java.util.stream.Collectors.toMap;

import java.util.function.Function;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.DecisionRecords;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.telling.ToldAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The record of a decision: what was known, what the policy said, who decided what and why, and what each was told. */
@Controller
@StaffOnly
class DecisionRecordPage {
    private final DecisionRecords records;
    private final ToldAccounts told;
    private final Directory directory;
    private final Staff staff;

    DecisionRecordPage(DecisionRecords records, ToldAccounts told, Directory directory, Staff staff) {
        this.records = records;
        this.told = told;
        this.directory = directory;
        this.staff = staff;
    }

    @GetMapping("/meetings/{reference}/decision-record")
    String show(@PathVariable String reference, Model page) {
        var record = records.of(reference, staff.current());
        page.addAttribute("record", record);
        page.addAttribute(
                "childName", directory.person(record.meeting().child()).name());
        page.addAttribute(
                "told",
                told.of(record.meeting().id()).stream()
                        .filter(each -> each.decision().equals(record.id()))
                        .map(ToldLine::of)
                        .collect(toMap(ToldLine::participant, Function.identity())));
        return "desk/decision-record";
    }
}
