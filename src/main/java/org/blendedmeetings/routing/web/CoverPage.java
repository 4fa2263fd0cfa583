package org.blendedmeetings.routing.web;

import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.people.NamingProfessionals;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.routing.Covering;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who covers while somebody is away: from when to when, seen, arranged and ended early. */
@Controller
@RequestMapping("/cover")
@PreAuthorize("hasAnyRole('IRO', 'CHAIR', 'MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'BUSINESS_SUPPORT')")
class CoverPage {
    private final Covering covering;
    private final CoverRights rights;
    private final CoverRows rows;
    private final NamingProfessionals naming;
    private final Staff staff;

    CoverPage(Covering covering, CoverRights rights, CoverRows rows, NamingProfessionals naming, Staff staff) {
        this.covering = covering;
        this.rights = rights;
        this.rows = rows;
        this.naming = naming;
        this.staff = staff;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", CoverForm.empty());
        return page(model);
    }

    @PostMapping
    String arrange(@ModelAttribute("form") CoverForm form, BindingResult errors, Model model, RedirectAttributes next) {
        if (Explaining.done(errors, () -> arrange(form, staff.current()))) {
            next.addFlashAttribute("done", "The cover is arranged. What waits for them shows on both lists.");
            return "redirect:/cover";
        }
        return page(model);
    }

    @PostMapping("/{cover}/end")
    String end(@PathVariable UUID cover, RedirectAttributes next) {
        var arranged = covering.find(cover)
                .filter(each -> rights.mayFor(staff.current(), each.away()))
                .orElseThrow(() -> Refused.notFound("There is no such cover, or it is not yours to end."));
        covering.end(arranged.id(), staff.actor());
        next.addFlashAttribute("done", "The cover is ended.");
        return "redirect:/cover";
    }

    private void arrange(CoverForm form, SignedIn who) {
        var away = away(form, who);
        rights.check(who, away);
        covering.arrange(away, naming.theOne("cover", form.cover()).id(), form.firstDay(), form.lastDay(), who.actor());
    }

    private ProfessionalId away(CoverForm form, SignedIn who) {
        if (form.away() != null && !form.away().isBlank()) {
            return naming.theOne("away", form.away()).id();
        }
        if (!rights.hasOwn(who)) {
            throw Refused.invalid("away", "Say who is away.");
        }
        return new ProfessionalId(who.professional());
    }

    private String page(Model model) {
        model.addAttribute("hasOwn", rights.hasOwn(staff.current()));
        model.addAttribute("forOthers", rights.forOthers(staff.current()));
        model.addAttribute("rows", rows.seenBy(staff.current()));
        return "routing/cover";
    }
}
