package org.blendedmeetings.desk.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.desk.ToBook;
import org.blendedmeetings.desk.Today;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** To book: the morning list of business support. */
@Controller
@PreAuthorize("hasRole('BUSINESS_SUPPORT')")
class ToBookPage {
    private final ToBook toBook;
    private final Today today;
    private final Staff staff;

    ToBookPage(ToBook toBook, Today today, Staff staff) {
        this.toBook = toBook;
        this.today = today;
        this.staff = staff;
    }

    @GetMapping("/desk/to-book")
    String list(Model model) {
        var person = staff.current();
        model.addAttribute("asked", toBook.asked(person));
        model.addAttribute("toAskFor", toBook.toAskFor(person));
        model.addAttribute("today", today.meetings(person));
        return "desk/to-book";
    }
}
