package org.blendedmeetings.sandbox.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.blendedmeetings.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;

/** Reads the attendees of a body, and compares them with those there were. */
final class Attendees {
    private static final int MOST = 500;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");

    private Attendees() {}

    static List<Attendee> read(JsonNode list) {
        List<Attendee> attendees = new ArrayList<>();
        if (list == null || list.isNull()) {
            return attendees;
        }
        for (JsonNode one : list) {
            JsonNode email = one.get("emailAddress");
            String address = Json.text(email, "address");
            if (address == null || !ADDRESS.matcher(address).matches()) {
                throw new GraphError(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
            }
            if (attendees.stream().anyMatch(before -> before.is(address))) {
                throw new GraphError(400, "ErrorInvalidRecipients", "A recipient is named twice.");
            }
            String name = Json.text(email, "name");
            String type = Json.text(one, "type");
            attendees.add(Attendee.invited(address, name == null ? address : name, type == null ? "required" : type));
        }
        if (attendees.size() > MOST) {
            throw new GraphError(400, "ErrorInvalidRecipients", "An event has at most " + MOST + " attendees.");
        }
        return attendees;
    }

    /** The new list, in which those who were there already keep their answer. */
    static List<Attendee> keepingAnswers(List<Attendee> before, List<Attendee> wanted) {
        return wanted.stream()
                .map(one -> before.stream()
                        .filter(old -> old.is(one.address()))
                        .findFirst()
                        .map(old -> old.as(one.name(), one.type()))
                        .orElse(one))
                .toList();
    }

    /** Those of one list whose address is not in the other. */
    static List<Attendee> without(List<Attendee> all, List<Attendee> others) {
        return all.stream()
                .filter(one -> others.stream().noneMatch(other -> other.is(one.address())))
                .toList();
    }

    /** Those in both lists who are now asked in another role. */
    static List<Attendee> inAnotherRole(List<Attendee> before, List<Attendee> now) {
        return now.stream()
                .filter(one -> before.stream()
                        .anyMatch(old -> old.is(one.address()) && !old.type().equals(one.type())))
                .toList();
    }
}
