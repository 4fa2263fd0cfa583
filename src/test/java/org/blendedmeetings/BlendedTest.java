package org.blendedmeetings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on real parts: MariaDB, the engine, the sandbox over HTTP. Every test that wears it shares one
 * context; the job executor is off and the clock stands still, so a test runs what is due itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@AutoConfigureMockMvc
@ActiveProfiles({"local", "test"})
@ContextConfiguration(initializers = TestEnvironment.class)
@Import({TestClock.class, TestJobs.class, TestPeople.class})
@ExtendWith(LeftOver.class)
public @interface BlendedTest {}
