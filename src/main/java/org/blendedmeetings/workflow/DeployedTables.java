package org.blendedmeetings.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.springframework.stereotype.Component;

/** The tables as they are deployed: the latest version of each. */
@Component
class DeployedTables {
    private final RepositoryService repository;

    DeployedTables(RepositoryService repository) {
        this.repository = repository;
    }

    /** By the id of their decision. */
    Map<String, DecisionDefinition> latest() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(DecisionDefinition::getKey, each -> each, (one, same) -> one, TreeMap::new));
    }

    DmnModelInstance model(DecisionDefinition table) {
        return repository.getDmnModelInstance(table.getId());
    }

    /** As it stands in its file. */
    String text(DecisionDefinition table) {
        try (var content = repository.getDecisionModel(table.getId())) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The table could not be read", e);
        }
    }
}
