package org.blendedmeetings.words.web;

import java.util.List;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.words.OtherWords;
import org.blendedmeetings.words.Phrase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list for {@code words.js}, so that what is being typed need not leave the browser to be looked at. */
@RestController
@StaffOnly
class PhrasesForBrowsers {
    private final OtherWords words;

    PhrasesForBrowsers(OtherWords words) {
        this.words = words;
    }

    @GetMapping("/phrases.json")
    List<Phrase> list() {
        return words.phrases();
    }
}
