package org.blendedmeetings.telling;

import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;

import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.springframework.stereotype.Component;

/** Ends the exception about a wish that is not met once the person was told, and opens it again when nothing arrived. */
@Component
class EndingTellings {
    private final Exceptions exceptions;
    private final Directory directory;

    EndingTellings(Exceptions exceptions, Directory directory) {
        this.exceptions = exceptions;
        this.directory = directory;
    }

    void byVoice(Telling telling) {
        end(telling, "They were told by a voice.");
    }

    void inWriting(Telling telling) {
        end(
                telling,
                telling.withoutVoice()
                        ? "The written sentence went out; nobody had reached them by a voice."
                        : "They were told by a voice, and the written sentence went out.");
    }

    void notDelivered(Telling telling, MeetingView meeting, String why) {
        var name = directory.person(telling.person()).firstName();
        exceptions.raise(
                EX_PREF,
                meeting.id(),
                telling.about().cause(),
                "The written sentence to " + name + " did not arrive: " + why
                        + ". Send it another way, or hand it over.");
    }

    private void end(Telling telling, String how) {
        exceptions.causeEnded(EX_PREF, telling.about().cause(), how);
    }
}
