package org.blendedmeetings.notify;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How GOV.UK Notify is reached; config/notify-service.yaml says what each setting is for. */
@Validated
@ConfigurationProperties("blended.notify")
record NotifySettings(
        @NotNull @DefaultValue("https://api.notifications.service.gov.uk") URI baseUrl,
        @NotNull String apiKey,
        @NotNull @DefaultValue("20s") Duration callTimeout) {}
