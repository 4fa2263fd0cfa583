package org.blendedmeetings.desk.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for a meeting: find the child, start from their circle, see the limit, save. */
@Controller
@RequestMapping("/meetings")
@PreAuthorize("hasAnyRole('BUSINESS_SUPPORT', 'SOCIAL_WORKER', 'MANAGER', 'SERVICE_MANAGER', 'IRO', 'CHAIR')")
class RequestPage {
    private static final String FIND = "desk/find-child";
    private static final String ASK = "desk/request";

    private final ChildrenToAskFor children;
    private final RequestModel page;
    private final ReadingRequests reading;
    private final Meetings meetings;
    private final Staff staff;

    RequestPage(ChildrenToAskFor children, RequestModel page, ReadingRequests reading, Meetings meetings, Staff staff) {
        this.children = children;
        this.page = page;
        this.reading = reading;
        this.meetings = meetings;
        this.staff = staff;
    }

    @GetMapping("/new")
    String start(@RequestParam(required = false) UUID child, @RequestParam(required = false) UUID next, Model model) {
        if (child == null) {
            return FIND;
        }
        children.mayAsk(staff.current(), new PersonId(child));
        model.addAttribute("form", page.startingForm(new PersonId(child), next));
        page.fill(model, new PersonId(child));
        return ASK;
    }

    /** A name is personal, so the search is posted and stands in no address. */
    @PostMapping("/find-child")
    String find(@RequestParam(defaultValue = "") String name, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("found", children.find(staff.current(), name));
        return FIND;
    }

    /** Shows the limit, and what else the request comes to, before anything is saved. */
    @PostMapping("/check")
    String check(@ModelAttribute("form") RequestForm form, BindingResult binding, Model model) {
        children.mayAsk(staff.current(), new PersonId(form.child()));
        if (!binding.hasErrors()) {
            try {
                model.addAttribute("preview", meetings.preview(reading.read(form)));
            } catch (Refused refused) {
                explain(refused, binding);
            }
        }
        page.fill(model, new PersonId(form.child()));
        return ASK;
    }

    @PostMapping
    String save(
            @ModelAttribute("form") RequestForm form, BindingResult binding, Model model, RedirectAttributes redirect) {
        children.mayAsk(staff.current(), new PersonId(form.child()));
        if (!binding.hasErrors()) {
            try {
                var made = meetings.request(reading.read(form), staff.actor());
                redirect.addFlashAttribute("done", made.size() == 1 ? "asked" : "askedTogether");
                return "redirect:/meetings/" + made.get(0).reference();
            } catch (Refused refused) {
                explain(refused, binding);
            }
        }
        page.fill(model, new PersonId(form.child()));
        return ASK;
    }

    private static void explain(Refused refused, BindingResult binding) {
        if (refused.kind() == Refused.Kind.NOT_FOUND || refused.kind() == Refused.Kind.FORBIDDEN) {
            throw refused;
        }
        var field = RequestFields.shown(refused.field());
        if (field == null) {
            binding.reject("refused", refused.getMessage());
        } else {
            binding.rejectValue(field, "refused", refused.getMessage());
        }
    }
}
