package org.blendedmeetings.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Asks axe what is wrong with a page; put in once, and told to bring back nothing else, it takes half the time. */
final class Axe {
    private static final String THERE = "() => typeof axe !== 'undefined'";
    private static final String RUN = "options => axe.run(document, options).then(found => found.violations.map("
            + "each => each.id + ': ' + each.nodes.map(node => node.target.join(' ')).join(', ')))";
    private static final Map<String, Object> OPTIONS = Map.of(
            "runOnly", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
            "resultTypes", List.of("violations"));

    private Axe() {}

    /** A sentence each: the rule, and where. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate(THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, OPTIONS);
    }
}
