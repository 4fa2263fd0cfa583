package org.blendedmeetings.shared;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The settings a feature cannot start without. Each feature declares one as a {@code static} bean, so that a start with
 * several missing names them all at once.
 */
public interface NeededSettings {

    /** The names of those that are not set. */
    List<String> missing(Environment environment);

    /** Needs each of these to have some text. */
    static NeededSettings all(String... names) {
        return environment -> Stream.of(names)
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .toList();
    }
}
