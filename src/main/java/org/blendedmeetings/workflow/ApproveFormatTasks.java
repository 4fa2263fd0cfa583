package org.blendedmeetings.workflow;

import org.blendedmeetings.format.DecidingFormats;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of approve-format.bpmn. */
@Configuration(proxyBeanMethods = false)
class ApproveFormatTasks {
    static final String QUESTION_ASKED = "questionAsked";
    static final String SOMEONE_ABOVE = "someoneAbove";

    @Bean
    JavaDelegate remindApprover(DecidingFormats formats) {
        return execution -> formats.remind(Keys.decision(execution));
    }

    @Bean
    JavaDelegate passDecisionOn(DecidingFormats formats) {
        return execution -> execution.setVariable(SOMEONE_ABOVE, formats.passOn(Keys.decision(execution)));
    }
}
