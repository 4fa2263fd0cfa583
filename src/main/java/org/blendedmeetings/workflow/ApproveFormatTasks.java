package org.blendedmeetings.workflow;

import org.blendedmeetings.format.SilentApprovers;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of approve-format.bpmn. */
@Configuration(proxyBeanMethods = false)
class ApproveFormatTasks {
    static final String QUESTION_ASKED = "questionAsked";
    static final String SOMEONE_ABOVE = "someoneAbove";

    @Bean
    JavaDelegate remindApprover(SilentApprovers approvers) {
        return execution -> approvers.remind(Keys.decision(execution));
    }

    @Bean
    JavaDelegate passDecisionOn(SilentApprovers approvers) {
        return execution -> execution.setVariable(SOMEONE_ABOVE, approvers.passOn(Keys.decision(execution)));
    }
}
