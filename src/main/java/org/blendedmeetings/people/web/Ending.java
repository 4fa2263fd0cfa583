package org.blendedmeetings.people.web;

import org.blendedmeetings.people.PersonId;
import org.springframework.ui.Model;

/**
 * The page that asks why something recorded is over.
 *
 * @param heading what is ended
 * @param what    as it was recorded
 * @param hint    who reads the answer
 * @param address where the answer goes
 */
record Ending(String name, PersonId person, String heading, String what, String hint, String address) {
    String in(Model model) {
        model.addAttribute("ending", this);
        return "people/over";
    }
}
