package org.blendedmeetings.imports;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files come in besides the page and the API ({@code config/imports.yaml}).
 *
 * @param folder  where another system puts files, or null where none does
 * @param every   how often it is looked into
 * @param settled for how long a file must not have changed: until then it may still be written
 * @param keptFor how long what nobody applied is kept
 */
@ConfigurationProperties("blended.imports")
record ImportSettings(
        Path folder,
        @DefaultValue("30s") Duration every,
        @DefaultValue("1m") Duration settled,
        @DefaultValue("14d") Duration keptFor) {}
