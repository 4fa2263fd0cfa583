package org.blendedmeetings.workflow;

import org.blendedmeetings.preference.AskDelivery;
import org.blendedmeetings.preference.Asking;
import org.blendedmeetings.preference.AskingByMessage;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of ask-person.bpmn. */
@Configuration(proxyBeanMethods = false)
class AskPersonTasks {
    static final String SAFE_CHANNEL = "safeChannel";
    static final String DELIVERY_FAILED = "deliveryFailed";

    @Bean
    JavaDelegate writeAsk(AskingByMessage asking) {
        return execution -> execution.setVariable(SAFE_CHANNEL, asking.prepareMessage(Keys.ask(execution)));
    }

    @Bean
    @CallsOut
    JavaDelegate sendAsk(AskingByMessage asking) {
        return execution -> asking.sendMessage(Keys.ask(execution));
    }

    @Bean
    @CallsOut
    JavaDelegate lookAtDelivery(AskDelivery delivery) {
        return execution -> execution.setVariable(DELIVERY_FAILED, delivery.failed(Keys.ask(execution)));
    }

    @Bean
    JavaDelegate writeReminder(AskingByMessage asking) {
        return execution -> asking.prepareReminder(Keys.ask(execution));
    }

    @Bean
    JavaDelegate passToWorker(Asking asking) {
        return execution -> asking.passToWorker(Keys.ask(execution));
    }

    @Bean
    JavaDelegate recordNoReply(Asking asking) {
        return execution -> asking.recordNoReply(Keys.ask(execution));
    }
}
