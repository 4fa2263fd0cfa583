package org.blendedmeetings.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.blendedmeetings.BlendedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in a real browser. Without a Chromium it is skipped with a sentence, unless BROWSER_REQUIRED says it must run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BlendedTest
@ExtendWith({ChromiumCondition.class, EmptySignIn.class})
@interface BrowserTest {}
