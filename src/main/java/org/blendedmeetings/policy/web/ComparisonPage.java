package org.blendedmeetings.policy.web;

import java.util.UUID;
import org.blendedmeetings.policy.ComparingChanges;
import org.blendedmeetings.policy.ReadingChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What would have come out differently on last quarter's meetings, by reference and never by name. */
@Controller
@PolicyDeciders
class ComparisonPage {
    private final ReadingChanges changes;
    private final ComparingChanges comparing;

    ComparisonPage(ReadingChanges changes, ComparingChanges comparing) {
        this.changes = changes;
        this.comparing = comparing;
    }

    @GetMapping("/policy/changes/{change}/comparison")
    String show(@PathVariable UUID change, Model model) {
        var view = changes.get(change);
        model.addAttribute("change", view);
        model.addAttribute("comparison", comparing.compare(view));
        return "policy/comparison";
    }
}
