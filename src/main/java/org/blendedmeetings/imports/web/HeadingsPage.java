package org.blendedmeetings.imports.web;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.imports.KnownHeadings;
import org.blendedmeetings.imports.KnownSheets;
import org.blendedmeetings.shared.Explaining;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the columns of a council's files are, as a person said: remembered, shown, and let go of. */
@Controller
@ImportStaff
@RequestMapping("/imports/headings")
class HeadingsPage {
    private final KnownHeadings known;
    private final KnownSheets sheets;
    private final HandingOver handing;
    private final Staff staff;

    HeadingsPage(KnownHeadings known, KnownSheets sheets, HandingOver handing, Staff staff) {
        this.known = known;
        this.sheets = sheets;
        this.handing = handing;
        this.staff = staff;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("matches", known.all());
        model.addAttribute("sheets", sheets.all());
        return "imports/headings";
    }

    /** Remembers them, and reads the files with them where they are handed over once more. */
    @PostMapping
    String say(@ModelAttribute("form") HeadingsForm form, BindingResult errors, Model model, RedirectAttributes next) {
        if (!Explaining.done(errors, () -> remember(form))) {
            model.addAttribute("tables", form.said().isEmpty() ? List.of() : List.of(HeadingsTable.of(form)));
            return handing.list(model);
        }
        if (Uploads.none(form.files())) {
            next.addFlashAttribute("done", "It is remembered. Hand the files over again to have them read with it.");
            return "redirect:/imports";
        }
        return handing.take(form.files(), form.asAt(), errors, model);
    }

    private void remember(HeadingsForm form) {
        if (form.chosen()) {
            sheets.remember(form.told(), staff.actor());
        } else {
            known.remember(form.told(), staff.actor());
        }
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID id, RedirectAttributes next) {
        known.forget(id);
        next.addFlashAttribute("done", "It is remembered no more.");
        return "redirect:/imports/headings";
    }
}
