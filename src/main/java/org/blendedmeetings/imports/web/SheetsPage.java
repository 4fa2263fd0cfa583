package org.blendedmeetings.imports.web;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.imports.KnownSheets;
import org.blendedmeetings.shared.Explaining;
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

/** Which list a sheet is that nobody could tell, as a person says: first which, then what its columns are. */
@Controller
@ImportStaff
@RequestMapping("/imports/sheets")
class SheetsPage {
    private final KnownSheets known;
    private final HandingOver handing;
    private final Staff staff;

    SheetsPage(KnownSheets known, HandingOver handing, Staff staff) {
        this.known = known;
        this.handing = handing;
        this.staff = staff;
    }

    /** What was asked here came with the files, which are not kept. */
    @GetMapping
    String begin() {
        return "redirect:/imports";
    }

    /** Asks for its columns next; of one that is no list this is all there is to say. */
    @PostMapping
    String say(@ModelAttribute("form") WhichListForm form, BindingResult errors, Model model, RedirectAttributes next) {
        if (!Explaining.done(errors, () -> take(form, model))) {
            model.addAttribute("unknown", List.of(WhichListTable.of(form, errors)));
        } else if (WhichListTable.NONE.equals(form.list())) {
            next.addFlashAttribute("done", "It is remembered: this sheet is no list.");
            return "redirect:/imports";
        }
        return handing.list(model);
    }

    private void take(WhichListForm form, Model model) {
        if (form.list() == null || form.list().isEmpty()) {
            throw Refused.invalid("list", "Say which list it is.");
        }
        if (WhichListTable.NONE.equals(form.list())) {
            known.none(form.stands(), staff.actor());
        } else {
            var table = known.in(form.list(), form.file(), form.stands());
            model.addAttribute("tables", List.of(HeadingsTable.said(table)));
        }
    }

    /** It was read as a list, and is another one. */
    @PostMapping("/another")
    String another(@ModelAttribute("form") HeadingsForm form, BindingResult errors, Model model) {
        model.addAttribute("unknown", List.of(WhichListTable.of(form)));
        return handing.list(model);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, RedirectAttributes next) {
        known.forget(id);
        next.addFlashAttribute("done", "It is remembered no more.");
        return "redirect:/imports/headings";
    }
}
