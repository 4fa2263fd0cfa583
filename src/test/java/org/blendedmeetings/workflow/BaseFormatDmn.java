package org.blendedmeetings.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.blendedmeetings.format.FormatPolicy;
import org.blendedmeetings.policy.BaseRow;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** base-format.dmn as the council has it, evaluated without Spring or a database. */
public final class BaseFormatDmn implements FormatPolicy {
    static final Path FILE = Path.of("processes", "base-format.dmn");
    private static final BaseFormatDmn TABLE = new BaseFormatDmn();

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    private BaseFormatDmn() {
        try (var file = Files.newInputStream(FILE)) {
            decision = engine.parseDecision(BaseFormatTable.DECISION, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BaseFormatDmn table() {
        return TABLE;
    }

    static DmnModelInstance model() {
        return Dmn.readModelFromFile(FILE.toFile());
    }

    @Override
    public Optional<BaseRow> base(String meetingType, String earlyReason) {
        var inputs = Variables.putValue("meetingType", meetingType).putValue("earlyReason", earlyReason);
        return engine.evaluateDecisionTable(decision, inputs).stream()
                .findFirst()
                .map(rule -> BaseRows.read(rule.getEntryMap(), "test"));
    }

    /** The row of a type that needs no early reason. */
    public BaseRow row(String meetingType) {
        return base(meetingType, "UNKNOWN").orElseThrow();
    }
}
