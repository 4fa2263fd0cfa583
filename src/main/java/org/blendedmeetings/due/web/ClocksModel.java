package org.blendedmeetings.due.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.ChildsClocks;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.EarlyTrigger;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages about a child's clocks show. */
@Component
class ClocksModel {
    private final PersonRecords records;
    private final ReadingClocks clocks;
    private final MeetingLists meetings;
    private final PeriodKinds kinds;
    private final Staff staff;

    ClocksModel(PersonRecords records, ReadingClocks clocks, MeetingLists meetings, PeriodKinds kinds, Staff staff) {
        this.records = records;
        this.clocks = clocks;
        this.meetings = meetings;
        this.kinds = kinds;
        this.staff = staff;
    }

    /** Refused where the record is closed to the reader. */
    void fill(PersonId child, Model model) {
        model.addAttribute("child", records.open(staff.current(), child).person());
        var all = clocks.of(child);
        model.addAttribute("clocks", all);
        model.addAttribute("references", references(all));
        model.addAttribute("triggers", EarlyTrigger.values());
        model.addAttribute(
                "mayCall",
                all.due().stream()
                        .anyMatch(each -> Chains.CARE_REVIEW.equals(each.type().chain()) && each.meeting() == null));
        model.addAttribute("kinds", kindChoices());
    }

    private Map<MeetingId, String> references(ChildsClocks all) {
        var ids = all.due().stream().map(DueMeetingView::meeting).collect(Collectors.toSet());
        ids.addAll(all.held().stream().map(HeldView::meeting).toList());
        ids.removeIf(Objects::isNull);
        return meetings.of(ids).values().stream().collect(Collectors.toMap(MeetingView::id, MeetingView::reference));
    }

    private List<Choice> kindChoices() {
        return kinds.all().stream()
                .map(kind -> Choice.of(kind.code(), kind.name() + ": " + kind.began()))
                .toList();
    }

    /** A task that was done, for the page that puts it right. */
    void fillDone(PersonId child, UUID done, Model model) {
        fill(child, model);
        var task = clocks.of(child).held().stream()
                .filter(each -> each.id().equals(done) && each.type().isTask())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such task of this child."));
        model.addAttribute("done", task);
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new DoneForm(task.on()));
        }
    }

    /** The kind, for the page that ends it. */
    void fillEnding(PersonId child, String kind, Model model) {
        fill(child, model);
        var ended = kinds.get(kind);
        model.addAttribute("kind", ended);
        model.addAttribute(
                "stillOpen",
                clocks.of(child).due().stream()
                        .filter(each -> each.meeting() != null
                                && ended.chains().contains(each.type().chain()))
                        .toList());
    }
}
