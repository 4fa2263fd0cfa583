package org.blendedmeetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.BeanNameGenerator;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Two features may each have a class of the same name. What diagrams name is checked where they are wired. */
class BeanNamesTest {
    private static final String PACKAGE = "org.blendedmeetings.offence.samename";

    @Test
    void classes_of_the_same_name_are_two_beans() {
        try (var context = new GenericApplicationContext()) {
            scan(context, asTheApplicationDoes());

            assertThat(context.getBeanDefinitionNames()).contains(PACKAGE + ".one.Reading", PACKAGE + ".other.Reading");
        }
    }

    @Test
    void by_their_short_names_they_would_collide() {
        try (var context = new GenericApplicationContext()) {
            assertThatThrownBy(() -> scan(context, new AnnotationBeanNameGenerator()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("conflicts");
        }
    }

    private static void scan(GenericApplicationContext context, BeanNameGenerator names) {
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Reading")));
        scanner.setBeanNameGenerator(names);
        scanner.scan(PACKAGE);
    }

    private static BeanNameGenerator asTheApplicationDoes() {
        var scan = AnnotatedElementUtils.findMergedAnnotation(Application.class, ComponentScan.class);
        return BeanUtils.instantiateClass(scan.nameGenerator());
    }
}
