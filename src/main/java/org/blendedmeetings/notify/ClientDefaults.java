package org.blendedmeetings.notify;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Bounds what Notify's client leaves open.
 *
 * <p>It uses the JDK's HttpURLConnection and sets no timeouts on it, and the JDK by itself repeats a POST whose connection
 * broke before the answer: a second text to a family that the first had reached. Both can only be set for the whole
 * process and are read once, so this runs before anything connects anywhere. What an operator sets stays.
 */
public class ClientDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        apply();
    }

    static void apply() {
        System.getProperties().putIfAbsent("sun.net.http.retryPost", "false");
        System.getProperties().putIfAbsent("sun.net.client.defaultConnectTimeout", "5000");
        System.getProperties().putIfAbsent("sun.net.client.defaultReadTimeout", "20000");
    }
}
