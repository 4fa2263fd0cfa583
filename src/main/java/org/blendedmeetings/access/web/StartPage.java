package org.blendedmeetings.access.web;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends everybody to the list their day begins with. */
@Controller
@StaffOnly
class StartPage {
    private final Staff staff;

    StartPage(Staff staff) {
        this.staff = staff;
    }

    @GetMapping("/")
    String start() {
        return "redirect:" + firstListOf(staff.current());
    }

    private static String firstListOf(SignedIn someone) {
        if (someone.is(Role.BUSINESS_SUPPORT)) {
            return "/desk/to-book";
        }
        return someone.decidesFormats() ? "/desk/decisions" : "/desk/exceptions";
    }
}
