package org.blendedmeetings.policy.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what the tables write in codes in words for people who do not program. */
@Component
class PolicyWords {
    private static final String ROOT = "policy.";
    private final MessageSource messages;

    PolicyWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... with) {
        return messages.getMessage(ROOT + key, with, Locale.UK);
    }

    /** The words of another feature for the same thing. */
    String shared(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    /** A code a council's own table may have and we have no words for stays as it is. */
    String code(String key, String code) {
        return messages.getMessage(ROOT + key + "." + code, null, code, Locale.UK);
    }
}
