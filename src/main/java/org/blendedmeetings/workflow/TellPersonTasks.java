package org.blendedmeetings.workflow;

import org.blendedmeetings.telling.SendingSentences;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of tell-person.bpmn. */
@Configuration(proxyBeanMethods = false)
class TellPersonTasks {
    static final String SENTENCE_SENT = "sentenceSent";
    static final String DELIVERY_FAILED = "deliveryFailed";

    @Bean
    @CallsOut
    JavaDelegate sendSentence(SendingSentences sentences) {
        return execution -> execution.setVariable(SENTENCE_SENT, sentences.send(Keys.telling(execution)));
    }

    @Bean
    @CallsOut
    JavaDelegate lookAtSentence(SendingSentences sentences) {
        return execution -> execution.setVariable(DELIVERY_FAILED, sentences.failed(Keys.telling(execution)));
    }
}
