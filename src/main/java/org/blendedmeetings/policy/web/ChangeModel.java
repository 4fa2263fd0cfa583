package org.blendedmeetings.policy.web;

import java.time.LocalDateTime;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.policy.ChangeView;
import org.blendedmeetings.policy.DecidingChanges;
import org.blendedmeetings.policy.LookingAtRelease;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one change for whoever reads it. */
@Component
class ChangeModel {
    private final EditLines lines;
    private final LookingAtRelease release;
    private final Trail trail;

    ChangeModel(EditLines lines, LookingAtRelease release, Trail trail) {
        this.lines = lines;
        this.release = release;
        this.trail = trail;
    }

    String show(ChangeView change, SignedIn reader, Model model) {
        model.addAttribute("change", change);
        model.addAttribute("line", ChangeLine.of(change));
        model.addAttribute("edits", lines.of(change));
        model.addAttribute("mayWrite", reader.is(Role.POLICY) && change.isOf(reader));
        model.addAttribute("otherwise", release.differences().size());
        model.addAttribute("mayDecide", DecidingChanges.mayDecide(change, reader));
        model.addAttribute("mayCompare", reader.is(Role.POLICY) || reader.is(Role.HEAD_OF_SERVICE));
        model.addAttribute(
                "history", trail.of(change.id()).stream().map(ChangeModel::line).toList());
        return "policy/change";
    }

    private static HistoryLine line(TrailEntry entry) {
        return new HistoryLine(London.timeOf(entry.at()), entry.who(), entry.what(), entry.after(), entry.why());
    }

    /** One thing that happened to it. */
    record HistoryLine(LocalDateTime at, String who, String what, String after, String why) {}
}
