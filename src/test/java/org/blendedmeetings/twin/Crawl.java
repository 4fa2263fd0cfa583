package org.blendedmeetings.twin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Reads every page somebody can come to from where they start, by GET alone; what it finds is answers by address. */
record Crawl(MockMvc mvc, RequestPostProcessor reader, Predicate<String> wanted) {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    // the year counts the whole council, week by week: the other twin as well, and by times, in which twins may differ
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/(assets|webjars|sandbox|css|js|images|v3|swagger|sign-|policy|phrases|actuator|year).*|.*stepFree=false");
    private static final int MOST = 400;

    Map<String, String> from(Collection<String> starts) throws Exception {
        var found = new LinkedHashMap<String, String>();
        var ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            if (found.containsKey(address) || ELSEWHERE.matcher(address).matches() || !wanted.test(address)) {
                continue;
            }
            var response = mvc.perform(get(address(address)).with(reader).accept("text/html", "*/*"))
                    .andReturn()
                    .getResponse();
            found.put(address, text(response));
            if (found.size() > MOST) {
                throw new AssertionError("More than " + MOST + " pages from " + starts);
            }
            var links = LINK.matcher(response.getContentAsString());
            while (links.find()) {
                ahead.add(links.group(1).replace("&amp;", "&"));
            }
            if (response.getRedirectedUrl() != null) {
                ahead.add(response.getRedirectedUrl());
            }
        }
        return found;
    }

    private static URI address(String text) {
        return URI.create(text);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getStatus() + "\n" + headers(response) + response.getContentAsString();
    }

    private static String headers(MockHttpServletResponse response) {
        var text = new StringBuilder();
        for (var name : response.getHeaderNames()) {
            text.append(name).append(": ").append(response.getHeaders(name)).append('\n');
        }
        return text.append(response.getErrorMessage()).append('\n').toString();
    }
}
