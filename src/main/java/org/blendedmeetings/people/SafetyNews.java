package org.blendedmeetings.people;

import java.util.Set;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that the safety between two people is known differently: to the trail of each, for the safety duty only. */
@Component
class SafetyNews {
    private final People people;
    private final ApplicationEventPublisher events;

    SafetyNews(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /** Refused where one of the two is nobody we know. */
    AtRisk known(AtRisk pair) {
        if (people.findAllById(pair.both()).size() != 2) {
            throw Refused.notFound("There is no such person.");
        }
        return pair;
    }

    void tell(AtRisk pair, Actor who, String done, SafetyAccount before, SafetyAccount after, String why) {
        for (var person : people.findAllById(pair.both())) {
            var child = person.isChild() ? person.id() : null;
            var feared = person.id().equals(pair.from().value());
            var what = (feared ? "That somebody is at risk from them " : "That they are at risk from somebody ") + done;
            var change =
                    new Change(who, person.id(), child, what, inWords(pair, before), inWords(pair, after), why, true);
            events.publishEvent(new SafetyChanged(person.personId(), change));
        }
        events.publishEvent(new CircumstancesChanged(Set.of(pair.person(), pair.from())));
    }

    private static String inWords(AtRisk pair, SafetyAccount account) {
        return account == null ? null : pair.person() + " from " + pair.from() + ": " + account.inWords();
    }
}
