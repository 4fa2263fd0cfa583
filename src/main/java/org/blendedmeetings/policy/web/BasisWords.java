package org.blendedmeetings.policy.web;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says in words what a row rests on: "SI E5, P" is inferred from the source report (E5), and our proposal. */
@Component
class BasisWords {
    private static final Pattern PART = Pattern.compile("(SD|SI|EX|P)\\b|E\\d+");
    private final PolicyWords words;

    BasisWords(PolicyWords words) {
        this.words = words;
    }

    String of(String basis) {
        var said = new ArrayList<String>();
        PART.matcher(basis).results().map(each -> each.group()).forEach(part -> {
            var evidence = part.matches("E\\d+");
            said.add(evidence ? part : words.say("basis." + part));
        });
        return said.isEmpty() ? basis : String.join(", ", said);
    }
}
