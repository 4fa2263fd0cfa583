package org.blendedmeetings.message;

import java.util.Map;
import java.util.Optional;

/** Sends one e-mail or text; implemented over GOV.UK Notify. A fault is an exception. */
public interface MessageGateway {

    /** What was sent before under this reference, if anything: looked at before every send. */
    Optional<Sent> find(String reference);

    Sent sendEmail(String template, String address, Map<String, String> personalisation, String reference);

    Sent sendText(String template, String number, Map<String, String> personalisation, String reference);

    /** The provider's id of a message, and where it stands: created, sending, delivered, permanent-failure, … */
    record Sent(String id, String status) {}
}
