package org.blendedmeetings.workflow;

import org.blendedmeetings.escalation.HandlingExceptions;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service task of resolve-exception.bpmn. */
@Configuration(proxyBeanMethods = false)
class ResolveExceptionTasks {
    static final String ANOTHER_RUNG = "anotherRung";

    @Bean
    JavaDelegate passExceptionOn(HandlingExceptions exceptions) {
        return execution -> execution.setVariable(ANOTHER_RUNG, exceptions.passOn(Keys.exception(execution)));
    }
}
