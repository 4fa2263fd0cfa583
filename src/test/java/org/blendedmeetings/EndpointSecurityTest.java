package org.blendedmeetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.access.StaffOnly;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every endpoint says who may call it: one that does not is found here before it is found by somebody else. */
class EndpointSecurityTest {

    @Test
    void every_endpoint_says_who_may_call_it() {
        var controllers = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.blendedmeetings")
                        .stream()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .map(JavaClass::reflect)
                        .toList();

        assertThat(controllers.stream().flatMap(EndpointSecurityTest::endpointsOf))
                .as("endpoints looked at")
                .hasSizeGreaterThan(3);
        assertThat(unprotectedIn(controllers)).isEmpty();
    }

    @Test
    void an_endpoint_that_does_not_is_found() {
        assertThat(unprotectedIn(List.of(Forgetful.class, Careful.class)))
                .containsExactlyInAnyOrder("Forgetful.open", "Forgetful.inherited");
    }

    private static List<String> unprotectedIn(List<? extends Class<?>> controllers) {
        return controllers.stream()
                .flatMap(EndpointSecurityTest::endpointsOf)
                .filter(method -> !protectedBy(method))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList();
    }

    private static Stream<Method> endpointsOf(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }

    private static boolean protectedBy(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
    }

    /** What the test must find: a controller somebody forgot to protect. */
    @RestController
    static class Forgetful {
        @GetMapping("/forgetful/open")
        String open() {
            return "";
        }

        @RequestMapping("/forgetful/inherited")
        String inherited() {
            return "";
        }

        @GetMapping("/forgetful/closed")
        @StaffOnly
        String closed() {
            return "";
        }
    }

    /** What the test must leave alone: protected as a whole. */
    @Controller
    @StaffOnly
    static class Careful {
        @GetMapping("/careful")
        String closed() {
            return "";
        }
    }
}
