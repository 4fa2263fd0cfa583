package org.blendedmeetings.desk.web;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: each role starts at its own morning list. */
@Controller
@StaffOnly
class HomePage {
    private final Staff staff;

    HomePage(Staff staff) {
        this.staff = staff;
    }

    @GetMapping("/")
    String home() {
        return "redirect:" + firstPageOf(staff.current());
    }

    private static String firstPageOf(SignedIn person) {
        if (person.is(Role.BUSINESS_SUPPORT)) {
            return "/desk/to-book";
        }
        if (person.is(Role.IRO)
                || person.is(Role.CHAIR)
                || person.is(Role.MANAGER)
                || person.is(Role.SERVICE_MANAGER)
                || person.is(Role.HEAD_OF_SERVICE)) {
            return "/decisions";
        }
        if (person.is(Role.POLICY)) {
            return "/policy";
        }
        return person.is(Role.SOCIAL_WORKER) ? "/desk/my-work" : "/exceptions";
    }
}
