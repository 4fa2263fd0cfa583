package org.blendedmeetings.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Deploys the diagrams and tables, each by its bare file name and on its own, so that a start that changes nothing deploys
 * nothing, wherever it runs from.
 */
public final class Deployment {

    private Deployment() {}

    public static void deployTo(ProcessEngine engine) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*mn")) {
                deploy(engine.getRepositoryService(), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The diagrams could not be read", e);
        }
    }

    private static void deploy(RepositoryService repository, Resource file) throws IOException {
        try (var content = file.getInputStream()) {
            repository
                    .createDeployment()
                    .name(file.getFilename())
                    .source("blended-meetings")
                    .enableDuplicateFiltering(true)
                    .addInputStream(file.getFilename(), content)
                    .deploy();
        }
    }
}
