package org.blendedmeetings.policy;

import org.blendedmeetings.TestClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before and after each test it is a Monday and the council never published anything; hands out its policy office. */
public class NothingPublished implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext test) {
        asItWas(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        asItWas(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == PolicyOffice.class;
    }

    @Override
    public PolicyOffice resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return office(test);
    }

    private static void asItWas(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(TestClock.class).setTo(TestClock.MONDAY);
        office(test).nothingWasEverPublished();
    }

    private static PolicyOffice office(ExtensionContext test) {
        return PolicyOffice.of(SpringExtension.getApplicationContext(test));
    }
}
