package org.blendedmeetings.desk.web;

import org.blendedmeetings.access.StaffOnly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The days nobody works: bank holidays, and days the council is closed. */
@Controller
@StaffOnly
class ClosuresPage {
    private final ClosureModel page;

    ClosuresPage(ClosureModel page) {
        this.page = page;
    }

    @GetMapping("/calendar/closures")
    String list(Model model) {
        model.addAttribute("form", ClosureForm.empty());
        return page.list(model);
    }
}
