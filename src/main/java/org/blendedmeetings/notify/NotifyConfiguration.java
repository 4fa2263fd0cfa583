package org.blendedmeetings.notify;

import java.util.regex.Pattern;
import org.blendedmeetings.shared.NeededSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.gov.service.notify.NotificationClient;

/** The parts of the Notify adapter; whether they talk to GOV.UK or to the sandbox is a matter of settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotifySettings.class)
class NotifyConfiguration {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern KEY = Pattern.compile(".*" + UUID + "-" + UUID);

    @Bean
    static NeededSettings notifyNeeds() {
        return NeededSettings.all("blended.notify.api-key");
    }

    @Bean
    BoundedCalls notifyCalls(NotifySettings settings) {
        return new BoundedCalls(settings.callTimeout());
    }

    @Bean
    NotifyGateway notifyGateway(NotifySettings settings, BoundedCalls calls) {
        return new NotifyGateway(client(settings), calls);
    }

    /** The key's shape is checked here and not by a constraint, which would print the key when it fails. */
    static NotificationClient client(NotifySettings settings) {
        if (!KEY.matcher(settings.apiKey()).matches()) {
            throw new IllegalArgumentException("blended.notify.api-key is not a key as GOV.UK Notify shows it once:"
                    + " name, service id and secret, joined by hyphens.");
        }
        ClientDefaults.apply();
        return new NotificationClient(settings.apiKey(), settings.baseUrl().toString());
    }
}
