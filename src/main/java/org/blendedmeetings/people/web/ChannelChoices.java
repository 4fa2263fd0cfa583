package org.blendedmeetings.people.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Safety;
import org.blendedmeetings.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The answers the channel form offers. */
@Component
class ChannelChoices {
    private final MessageSource messages;

    ChannelChoices(MessageSource messages) {
        this.messages = messages;
    }

    List<Choice> kinds() {
        return choices("people.kind.", ChannelKind.values());
    }

    List<Choice> safeties() {
        return choices("people.safety.", Safety.values());
    }

    private List<Choice> choices(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage(prefix + value, null, Locale.UK),
                        messages.getMessage(prefix + value + ".hint", null, null, Locale.UK)))
                .toList();
    }
}
