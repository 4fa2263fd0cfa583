package org.blendedmeetings;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** What the tests of another class left to be done is done by nobody: in whatever order they run, each has its own. */
class LeftOver implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        SpringExtension.getApplicationContext(test).getBean(TestJobs.class).leaveWhatThereIs();
    }
}
