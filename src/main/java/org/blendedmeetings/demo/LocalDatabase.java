package org.blendedmeetings.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.util.FileSystemUtils;

/**
 * The database of the local profile. Its data stays in a folder that git ignores; {@code blended.demo.fresh=true} starts
 * afresh, and {@code spring.datasource.url} uses an installed server instead.
 */
@Configuration(proxyBeanMethods = false)
@Profile("local")
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class LocalDatabase {
    private static final String SCHEMA = "blended_meetings";

    @Bean(destroyMethod = "close")
    EmbeddedMariaDb embeddedMariaDb(
            @Value("${blended.demo.data:data/mariadb}") Path folder,
            @Value("${blended.demo.fresh:false}") boolean fresh) {
        if (fresh) {
            empty(folder);
        }
        return EmbeddedMariaDb.start(folder).withSchema(SCHEMA);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedMariaDb server) {
        return server.connectionTo(SCHEMA);
    }

    private static void empty(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not empty " + folder, e);
        }
    }
}
