package org.blendedmeetings.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips browser tests where there is no browser, and fails instead where one was promised. */
class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if ("true".equals(System.getenv("BROWSER_REQUIRED"))) {
            throw new IllegalStateException("BROWSER_REQUIRED is set, but there is no Chromium");
        }
        return ConditionEvaluationResult.disabled("No Chromium here: install Debian's chromium to run browser tests");
    }
}
