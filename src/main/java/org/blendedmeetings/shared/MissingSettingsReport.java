package org.blendedmeetings.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start with missing settings end with the sentence that names them rather than a stack trace. */
class MissingSettingsReport extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set them as environment variables or in config/; docker/compose.yaml shows each with a comment."
                        + " To try the application out, run it from source: mvn spring-boot:run.",
                cause);
    }
}
