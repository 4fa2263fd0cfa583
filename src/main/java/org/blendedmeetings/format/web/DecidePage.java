package org.blendedmeetings.format.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.DecisionPage;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One decision on one page: the child's own words first, then one action. */
@Controller
@RequestMapping("/decisions/{id}")
@StaffOnly
class DecidePage {
    static final String VIEW = "format/decision";

    private final Decisions decisions;
    private final Approvals approvals;
    private final DecisionModel model;
    private final Staff staff;

    DecidePage(Decisions decisions, Approvals approvals, DecisionModel model, Staff staff) {
        this.decisions = decisions;
        this.approvals = approvals;
        this.model = model;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model page) {
        var decision = open(id);
        page.addAttribute("form", DecisionForm.empty(decision));
        model.fill(page, decision);
        return VIEW;
    }

    /** The one key: nothing to fill in. */
    @PostMapping("/as-asked")
    String asAsked(@PathVariable UUID id, RedirectAttributes redirect) {
        approvals.decide(new DecisionId(id), staff.current(), Choice.asAsked(), Reason.NONE);
        return done("decided", redirect);
    }

    @PostMapping
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult binding,
            Model page,
            RedirectAttributes redirect) {
        var decision = open(id);
        try {
            var choice = form.choice(decision);
            if (model.isAboveThem(decision, choice.option())) {
                approvals.putForward(decision.id(), staff.current(), choice, form.reasonWords());
                return done("forward", redirect);
            }
            approvals.decide(decision.id(), staff.current(), choice, form.reason());
            return done("decided", redirect);
        } catch (Refused refused) {
            return explain(refused, binding, page, decision);
        }
    }

    private String explain(Refused refused, BindingResult binding, Model page, DecisionPage decision) {
        if (refused.kind() != Refused.Kind.INVALID) {
            throw refused;
        }
        binding.rejectValue(refused.field(), "refused", refused.getMessage());
        model.fill(page, decision);
        return VIEW;
    }

    private DecisionPage open(UUID id) {
        return decisions.open(new DecisionId(id), staff.current());
    }

    static String done(String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", what);
        return "redirect:/decisions";
    }
}
