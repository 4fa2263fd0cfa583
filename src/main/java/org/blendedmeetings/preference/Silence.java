package org.blendedmeetings.preference;

import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;

/** EX-NORESPONSE-FAMILY of one ask: begins with messages sent in vain, ends with an answer or with what was tried (domain 6). */
@Component
class Silence {
    private final Exceptions exceptions;
    private final Contacts contacts;
    private final Directory directory;

    Silence(Exceptions exceptions, Contacts contacts, Directory directory) {
        this.exceptions = exceptions;
        this.contacts = contacts;
        this.directory = directory;
    }

    void begins(Ask ask) {
        var messages = ask.messagesSent() == 1 ? "one message" : ask.messagesSent() + " messages";
        exceptions.raise(
                ExceptionCode.EX_NORESPONSE_FAMILY,
                ask.meeting(),
                cause(ask),
                "No reply yet from " + firstName(ask) + " after " + messages
                        + ". Ring or visit, and record what they say or what you tried.");
    }

    /** Silence that needs no waiting: nothing reached them. */
    void afterNothingArrived(Ask ask, String why) {
        exceptions.raise(
                ExceptionCode.EX_NORESPONSE_FAMILY,
                ask.meeting(),
                cause(ask),
                "Our message to " + firstName(ask) + " was not delivered: " + why
                        + ". Ring or visit, correct how to reach them, and record what they say or what you tried.");
    }

    void answered(Ask ask) {
        exceptions.causeEnded(ExceptionCode.EX_NORESPONSE_FAMILY, cause(ask), "Answered");
    }

    /** Ends once "no reply" stands and a worker wrote down what was tried; never with messages alone. */
    void recorded(Ask ask) {
        if (ask.state() == AskState.NO_REPLY
                && contacts.existsByAskAndByWorkerTrue(ask.id().value())) {
            exceptions.causeEnded(
                    ExceptionCode.EX_NORESPONSE_FAMILY, cause(ask), "No reply yet; what was tried is recorded");
        }
    }

    private String firstName(Ask ask) {
        return directory.person(ask.person()).firstName();
    }

    private static String cause(Ask ask) {
        return "ask:" + ask.id();
    }
}
