package org.blendedmeetings;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Blended Meetings. Beans that are found are named by their full class, so that two features may each have a
 * class of the same name; what a diagram names is a bean method of {@code workflow}, which keeps its own.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Application {
    public static void main(String[] args) {
        // The engine stores local time: anywhere but in UTC an hour of each autumn would be told twice.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Application.class, args);
    }
}
