package org.blendedmeetings.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.people.ChannelKind;

/** A message service that keeps what it was given, for tests; it can be down. */
final class RecordingGateway implements MessageGateway {
    final List<Given> sent = new ArrayList<>();
    final Map<String, Sent> has = new HashMap<>();
    boolean down;

    record Given(ChannelKind kind, String template, String address, Map<String, String> words, String reference) {}

    @Override
    public Optional<Sent> find(String reference) {
        up();
        return Optional.ofNullable(has.get(reference));
    }

    @Override
    public Sent sendEmail(String template, String address, Map<String, String> words, String reference) {
        return keep(new Given(ChannelKind.EMAIL, template, address, words, reference));
    }

    @Override
    public Sent sendText(String template, String number, Map<String, String> words, String reference) {
        return keep(new Given(ChannelKind.SMS, template, number, words, reference));
    }

    private Sent keep(Given given) {
        up();
        sent.add(given);
        has.put(given.reference(), new Sent("n-" + sent.size(), "created"));
        return has.get(given.reference());
    }

    private void up() {
        if (down) {
            throw new IllegalStateException("Notify is down.");
        }
    }
}
