package org.blendedmeetings.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks axe what is wrong with a page; put in once, and told to bring back nothing else, it takes half the time. A page that is
 * built the same, at the same width, was found in order before, whatever names and days stand in it.
 */
final class Axe {
    private static final String THERE = "() => typeof axe !== 'undefined'";
    private static final String RUN = "options => axe.run(document, options).then(found => found.violations.map("
            + "each => each.id + ': ' + each.nodes.map(node => node.target.join(' ')).join(', ')))";
    /** Every element with what says how it looks and what it is for, and where there are words. */
    private static final String BUILT =
            "() => innerWidth + [...document.querySelectorAll('*')].map(each => each.tagName"
                    + " + [...each.attributes].map(({name, value}) => /^(href|src|action|value|content)$/.test(name)"
                    + " ? name : name + '=' + value) + /\\S/.test(each.firstChild?.data)).join('\\n')";

    private static final Set<String> IN_ORDER = ConcurrentHashMap.newKeySet();

    private static final Map<String, Object> OPTIONS = Map.of(
            "runOnly", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
            "resultTypes", List.of("violations"));

    private Axe() {}

    /** A sentence each: the rule, and where. */
    static List<String> violations(Page page) {
        var built = (String) page.evaluate(BUILT);
        var found = IN_ORDER.contains(built) ? List.<String>of() : found(page);
        if (found.isEmpty()) {
            IN_ORDER.add(built);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Page page) {
        if (!(Boolean) page.evaluate(THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, OPTIONS);
    }
}
