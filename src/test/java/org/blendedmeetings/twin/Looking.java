package org.blendedmeetings.twin;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Collection;
import java.util.function.Predicate;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.LinkVisitor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads everything that everybody without the duty can read of a twin's meeting at one stage of it. */
class Looking {
    private final MockMvc mvc;
    private final Endpoints endpoints;
    private final LinkVisitor sandbox;

    Looking(
            WebApplicationContext context,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Value("${server.port}") int port) {
        // one that does not keep every answer to print it when a test fails
        this.mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.endpoints = new Endpoints(mapping);
        this.sandbox = new LinkVisitor(port);
    }

    /** @param wanted which addresses: what cannot have changed since the last stage need not be read again */
    void atStage(String stage, Twin twin, Predicate<String> wanted) throws Exception {
        var known = twin.known();
        for (var who : TwinFamily.EVERYBODY) {
            read(stage + " / " + who, twin.visitor(who), endpoints.starting("/f/", known), twin, wanted);
        }
        var pages = endpoints.starting("/", known).stream()
                .filter(each -> !each.matches("/(f|api)/.*"))
                .toList();
        for (var reader : Readers.withoutTheDuty(twin.family()).entrySet()) {
            read(stage + " / " + reader.getKey(), reader.getValue(), pages, twin, wanted);
        }
        read(stage + " / case system", As.caseSystem(), endpoints.starting("/api/", known), twin, wanted);
        for (var box : Boxes.of(twin.family(), twin.room())) {
            var alike = twin.alike();
            var text = sandbox.open("/sandbox/" + box).body();
            twin.reads(stage + " / " + alike.of(box), Boxes.eachOnce(alike.of(text)));
        }
    }

    private void read(
            String who, RequestPostProcessor reader, Collection<String> starts, Twin twin, Predicate<String> wanted)
            throws Exception {
        var alike = twin.alike();
        new Crawl(mvc, reader, wanted)
                .from(starts)
                .forEach((address, text) ->
                        twin.reads(who + " / " + alike.of(address), alike.of(DueItems.of(twin.family(), text))));
    }
}
