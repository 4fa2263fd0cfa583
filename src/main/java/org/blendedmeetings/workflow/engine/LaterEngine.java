package org.blendedmeetings.workflow.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets the engine's clock as far ahead as that of the application, in a demonstration that looks at later days. */
@Component
@Profile("local")
class LaterEngine {

    LaterEngine(@Value("${blended.demo.later:0d}") Duration later) {
        if (!later.isZero()) {
            ClockUtil.offset(later.toMillis());
        }
    }
}
