package org.blendedmeetings.access.web;

import java.util.List;
import org.blendedmeetings.access.LocalPeople;
import org.blendedmeetings.access.Public;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff sign in: by the council's account, or in the local profile as a demo person. */
@Controller
@Public
class SignInPage {
    private final ObjectProvider<LocalPeople> people;
    private final boolean local;

    SignInPage(ObjectProvider<LocalPeople> people, Environment environment) {
        this.people = people;
        this.local = environment.acceptsProfiles(Profiles.of("local"));
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) String refused, @RequestParam(required = false) String out, Model model) {
        model.addAttribute("demo", local);
        model.addAttribute(
                "people",
                people.stream().map(LocalPeople::people).flatMap(List::stream).toList());
        model.addAttribute(
                "others",
                people.stream().map(LocalPeople::others).flatMap(List::stream).toList());
        model.addAttribute("refused", refused != null);
        model.addAttribute("out", out != null);
        return "access/sign-in";
    }
}
