package org.blendedmeetings.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.blendedmeetings.access.FamilyCookies;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.access.LinkCheck;
import org.blendedmeetings.access.Public;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where a family's link leads. Opening it shows one button and says nothing, because whoever opens it may be a mail
 * scanner; pressing the button is what checks the link.
 */
@Controller
@Public
class LinkPage {
    private final FamilyLinks links;
    private final FamilyCookies cookies;
    private final LinkChecks checks;

    LinkPage(FamilyLinks links, FamilyCookies cookies, LinkChecks checks) {
        this.links = links;
        this.cookies = cookies;
        this.checks = checks;
    }

    @GetMapping(FamilyLinks.PATH)
    String knock(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "access/continue";
    }

    @PostMapping(FamilyLinks.PATH)
    void enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!checks.allows(request.getRemoteAddr())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        var check = links.check(token);
        if (check instanceof LinkCheck.Good good) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE, cookies.open(good.link(), request).toString());
            response.addHeader(
                    HttpHeaders.SET_COOKIE, cookies.forgetForms(request).toString());
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, "/f/meeting");
        } else {
            response.sendError((check instanceof LinkCheck.Over ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
        }
    }

    /** Called as somebody exits the page in a hurry, so that this browser cannot be used to look again. */
    @PostMapping("/f/leave")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookies.closed(request).toString())
                .build();
    }
}
