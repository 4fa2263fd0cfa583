package org.blendedmeetings.format.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The question of an approver to the worker, and its answer, both written on the page of the decision. */
@Controller
@RequestMapping("/decisions/{id}")
@StaffOnly
class QuestionPage {
    private final Decisions decisions;
    private final Approvals approvals;
    private final DecisionModel model;
    private final Staff staff;

    QuestionPage(Decisions decisions, Approvals approvals, DecisionModel model, Staff staff) {
        this.decisions = decisions;
        this.approvals = approvals;
        this.model = model;
        this.staff = staff;
    }

    @PostMapping("/question")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question,
            Model page,
            RedirectAttributes to) {
        try {
            approvals.ask(new DecisionId(id), staff.current(), question);
            return DecidePage.done("asked", to);
        } catch (Refused refused) {
            return explain("questionError", refused, id, page);
        }
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Model page, RedirectAttributes to) {
        try {
            approvals.answer(new DecisionId(id), staff.current(), answer);
            return DecidePage.done("answered", to);
        } catch (Refused refused) {
            return explain("answerError", refused, id, page);
        }
    }

    private String explain(String attribute, Refused refused, UUID id, Model page) {
        if (refused.kind() != Refused.Kind.INVALID) {
            throw refused;
        }
        var decision = decisions.open(new DecisionId(id), staff.current());
        page.addAttribute(attribute, refused.getMessage());
        page.addAttribute("form", DecisionForm.empty(decision));
        model.fill(page, decision);
        return DecidePage.VIEW;
    }
}
