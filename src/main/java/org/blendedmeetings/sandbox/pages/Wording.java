package org.blendedmeetings.sandbox.pages;

import org.blendedmeetings.sandbox.graph.Mail;

/** Graph's words in everyday ones. */
final class Wording {
    private Wording() {}

    static String of(String response) {
        return switch (response) {
            case "accepted" -> "accepted";
            case "tentativelyAccepted" -> "tentative";
            case "declined" -> "declined";
            default -> "not answered yet";
        };
    }

    static String of(Mail.Kind kind) {
        return switch (kind) {
            case INVITATION -> "Invitation";
            case UPDATE -> "Updated";
            case CANCELLATION -> "Cancelled";
            case ANSWER -> "Answer";
        };
    }
}
