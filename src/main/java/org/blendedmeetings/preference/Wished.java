package org.blendedmeetings.preference;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.PersonView;

/** What is known of one person's wish, whether or not they were asked and answered. */
final class Wished {
    private Wished() {}

    static WishView notAsked(ParticipantView who, PersonView person, LocalDate today) {
        return nothingSaid(null, who, person, person.ageOn(today), Preference.NOT_ASKED, null);
    }

    /** Silence only where somebody did try to ask. */
    static WishView unanswered(ParticipantView who, PersonView person, Ask ask, boolean tried) {
        var silence = tried ? Preference.NO_REPLY : Preference.NOT_ASKED;
        return nothingSaid(ask.id(), who, person, ask.who().age(), silence, ask.answerBy());
    }

    /** Who asked to be rung has not said a way yet. */
    static WishView answered(ParticipantView who, PersonView person, Ask ask, Answer answer) {
        var said = answer.openly();
        var help = said.help();
        return new WishView(
                ask.id(),
                who.id(),
                who.person(),
                who.familyRole(),
                ask.who().age(),
                answer.wish() == null ? Preference.NO_REPLY : answer.wish(),
                answer.privateAndSafe(),
                said.accessKnown().name(),
                help.interpreterOr(person.interpreter()),
                help.easyRead(),
                said.hardTimes(),
                said.calendar(),
                said.anythingElse().words(),
                answer.by().saidBy(),
                answer.by().typedBy(),
                ask.answerBy());
    }

    private static WishView nothingSaid(
            AskId ask, ParticipantView who, PersonView person, int age, Preference wish, LocalDate answerBy) {
        return new WishView(
                ask,
                who.id(),
                who.person(),
                who.familyRole(),
                age,
                wish,
                Known.UNKNOWN,
                DigitalAccess.UNKNOWN.name(),
                person.interpreter(),
                false,
                List.of(),
                false,
                null,
                null,
                null,
                answerBy);
    }
}
