package org.blendedmeetings.message;

import java.util.Map;
import org.blendedmeetings.people.ChannelKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The texts the provider holds ({@code config/notify.yaml}).
 *
 * @param templates     ids by name: ask-sms, ask-email, reminder-sms, reminder-email, invitation-sms, invitation-email,
 *                      sentence-sms, sentence-email
 * @param unnamedSender how a text begins for somebody who does not want the council named
 */
@ConfigurationProperties("blended.notify")
record MessageSettings(
        @DefaultValue Map<String, String> templates, @DefaultValue("Message for you") String unnamedSender) {

    static String nameOf(MessagePurpose purpose, ChannelKind channel) {
        return (purpose + "-" + channel).toLowerCase(java.util.Locale.ROOT);
    }

    /** The provider's id of a template; a missing one is an operator's fault and says so. */
    String templateFor(String name) {
        var id = templates.get(name);
        if (id == null || id.isBlank()) {
            throw new IllegalStateException("config/notify.yaml names no template blended.notify.templates." + name);
        }
        return id;
    }
}
