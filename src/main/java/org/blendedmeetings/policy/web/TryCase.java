package org.blendedmeetings.policy.web;

import static org.blendedmeetings.policy.web.TryValues.choice;
import static org.blendedmeetings.policy.web.TryValues.number;
import static org.blendedmeetings.policy.web.TryValues.text;

import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;

/** Turns a form that was filled in into the "what if" of the interface, so that both are checked and answered alike. */
record TryCase(TryForm form) {
    CaseBody body() {
        var pairs = new TryPairs(form.pairs());
        return new CaseBody(
                text(form.meetingType()),
                choice("earlyReason", form.earlyReason(), EarlyReason.class),
                IntStream.range(0, form.people().size()).mapToObj(this::person).toList(),
                pairs.keptApart(),
                pairs.apartWishes(),
                pairs.danger(),
                who(TryPerson.VIOLENCE),
                number("consecutiveVirtual", form.consecutiveVirtual()),
                form.knows("toldAboutVirtual"),
                form.knows("newChairOrWorker"),
                form.knows("outOfArea"),
                form.knows("proceedingsPossible"),
                form.knows("longTermFoster"),
                form.knows("disabledChild"),
                form.knows("livesAlone"),
                who(TryPerson.NO_CAMERA),
                number("workingDaysLeft", form.workingDaysLeft()),
                obstacles(),
                choice("proposedByStaff", form.proposedByStaff(), Format.class));
    }

    private PersonBody person(int place) {
        var person = form.people().get(place);
        var at = "people[" + place + "].";
        return new PersonBody(
                text(person.id()),
                choice(at + "role", person.role(), FamilyRole.class),
                number(at + "age", person.age()),
                choice(at + "preference", person.preference(), Preference.class),
                choice(at + "privateSpace", person.privateSpace(), Known.class),
                choice(at + "digitalAccess", person.digitalAccess(), DigitalAccess.class),
                choice(at + "interpreter", person.interpreter(), InterpreterNeed.class),
                person.is(TryPerson.EASY_READ),
                choice(at + "neededFormat", person.neededFormat(), Preference.class),
                text(person.household()));
    }

    private List<String> who(String known) {
        return form.people().stream()
                .filter(each -> each.is(known))
                .map(TryPerson::id)
                .toList();
    }

    private List<ObstacleBody> obstacles() {
        return IntStream.range(0, form.people().size())
                .filter(place -> text(form.people().get(place).obstacle()) != null)
                .mapToObj(this::obstacle)
                .toList();
    }

    private ObstacleBody obstacle(int place) {
        var person = form.people().get(place);
        var field = "people[" + place + "].obstacle";
        return new ObstacleBody(choice(field, person.obstacle(), Obstacle.Kind.class), person.id());
    }
}
