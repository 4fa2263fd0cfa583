package org.blendedmeetings.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The council whose pages these are, as readers know it.
 *
 * @param name   as families read it
 * @param phone  the number families may ring
 * @param exitTo the unremarkable site <em>Exit this page</em> leads to
 */
@ConfigurationProperties("blended.council")
public record Council(
        @DefaultValue("The council") String name,
        @DefaultValue("01632 960000") String phone,
        @DefaultValue("https://www.bbc.co.uk/weather") String exitTo) {}
