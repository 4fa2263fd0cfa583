package org.blendedmeetings.telling;

import java.util.List;
import org.springframework.stereotype.Component;

/** Says whether the written sentence may follow: after a voice, or after enough calls in vain in more than one way. */
@Component
class Ready {
    private final TellingSettings settings;

    Ready(TellingSettings settings) {
        this.settings = settings;
    }

    static boolean told(List<TellingCall> calls) {
        return calls.stream().anyMatch(TellingCall::reached);
    }

    boolean toWrite(List<TellingCall> calls) {
        var ways = calls.stream().map(TellingCall::way).distinct().count();
        return told(calls) || (calls.size() >= settings.attempts() && ways >= settings.ways());
    }
}
