package org.blendedmeetings.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.sandbox.SandboxAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the sandbox what it should know, over HTTP as anybody would: it may live in a process of its own. */
class SandboxControl {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String address;

    SandboxControl(String address) {
        this.address = address;
    }

    /** What it is to do, by the names the control knows. */
    void tell(Map<String, Object> command) {
        var body = HttpRequest.BodyPublishers.ofString(json.writeValueAsString(command));
        ask(HttpRequest.newBuilder(URI.create(address + "/sandbox/control"))
                .header("Content-Type", "application/json")
                .POST(body));
    }

    /** Who was invited to the meeting of that reference: mailboxes and the event each may answer. */
    List<Invited> invitedTo(String reference) {
        var mails = ask(HttpRequest.newBuilder(URI.create(address + "/sandbox/mail-log")));
        return mails.valueStream()
                .filter(mail -> mail.path("kind").asString().equals("INVITATION"))
                .filter(mail -> mail.path("subject").asString().contains(reference))
                .map(mail -> new Invited(
                        mail.path("to").asString(), mail.path("eventId").asString()))
                .toList();
    }

    /** Somebody who can answer an invitation. */
    record Invited(String mailbox, String eventId) {}

    private JsonNode ask(HttpRequest.Builder request) {
        try {
            var answer = http.send(
                    request.header("Authorization", "Bearer " + SandboxAccess.BEARER)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The sandbox refused: " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox does not answer at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
