package org.blendedmeetings.browser;

import org.blendedmeetings.TestPeople;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Takes from the page to sign in whom earlier tests entered: the keyboard passes everybody on its way. */
class EmptySignIn implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(TestPeople.class).nobody();
    }
}
