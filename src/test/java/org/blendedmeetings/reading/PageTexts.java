package org.blendedmeetings.reading;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.preference.Audience;
import org.blendedmeetings.preference.FamilyWords;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of a family's pages as each age reads them: a child's words, or whatever stands there where there are none. */
final class PageTexts {
    private static final String[] FILLED_IN = {"Sam", "Sam", "Sam"};
    private static final ResourceBundle KEYS = ResourceBundle.getBundle("messages/preference", Locale.ROOT);

    private PageTexts() {}

    static Stream<FamilyText> each() {
        return Stream.of(Audience.values()).flatMap(PageTexts::of);
    }

    /** Page by page, the short labels with the rest. */
    static Stream<FamilyText> whole() {
        return Stream.of(Audience.values())
                .flatMap(
                        audience -> of(audience)
                                .collect(Collectors.groupingBy(
                                        text -> text.where().split("[ .]")[1]))
                                .entrySet()
                                .stream()
                                .map(page -> new FamilyText(
                                        audience + " page " + page.getKey(),
                                        page.getValue().stream()
                                                .map(FamilyText::words)
                                                .collect(Collectors.joining("\n")),
                                        limit(audience))));
    }

    private static Stream<FamilyText> of(Audience audience) {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/preference");
        source.setDefaultEncoding("UTF-8");
        var words = new FamilyWords(source, audience);
        return KEYS.keySet().stream()
                .filter(key -> key.startsWith("family."))
                .map(key -> key.substring("family.".length()).replaceAll("\\.(child|young)(?=$|\\.)", ""))
                .filter(key -> KEYS.containsKey("family." + key))
                .distinct()
                .sorted()
                .map(key -> new FamilyText(audience + "." + key, words.of(key, (Object[]) FILLED_IN), limit(audience)));
    }

    private static int limit(Audience audience) {
        return audience == Audience.ADULT ? FamilyText.ADULT : FamilyText.CHILD;
    }
}
