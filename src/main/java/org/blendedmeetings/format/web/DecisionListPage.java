package org.blendedmeetings.format.web;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.DecisionLine;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.policy.ReadingChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For you to decide: what only wants confirming, many at once, and the rest, the oldest first. */
@Controller
@RequestMapping("/decisions")
@StaffOnly
class DecisionListPage {
    private final Decisions decisions;
    private final Approvals approvals;
    private final ReadingChanges policyChanges;
    private final Staff staff;

    DecisionListPage(Decisions decisions, Approvals approvals, ReadingChanges policyChanges, Staff staff) {
        this.decisions = decisions;
        this.approvals = approvals;
        this.policyChanges = policyChanges;
        this.staff = staff;
    }

    @GetMapping
    String list(Model model) {
        var waiting = decisions.waitingFor(staff.current());
        model.addAttribute(
                "asAsked", waiting.stream().filter(DecisionLine::confirmable).toList());
        model.addAttribute(
                "others", waiting.stream().filter(each -> !each.confirmable()).toList());
        model.addAttribute("policyChanges", policyChanges.waitingFor(staff.current()));
        model.addAttribute("questions", decisions.questionsFor(staff.current()));
        return "format/decisions";
    }

    @PostMapping("/confirm")
    String confirm(@RequestParam(defaultValue = "") List<UUID> decision, RedirectAttributes redirect) {
        var ids = decision.stream().map(DecisionId::new).toList();
        var confirmed = approvals.confirmMany(ids, staff.current());
        redirect.addFlashAttribute("confirmed", confirmed.done().size());
        redirect.addFlashAttribute("problems", confirmed.problems());
        return "redirect:/decisions";
    }
}
