package org.blendedmeetings.policy.web;

import static org.blendedmeetings.policy.web.TryValues.choice;
import static org.blendedmeetings.policy.web.TryValues.number;
import static org.blendedmeetings.policy.web.TryValues.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.policy.EarlyReason;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.policy.SafetyState;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;

/** Turns a form that was filled in into the "what if" of the interface, so that both are checked and answered alike. */
record TryCase(TryForm form) {
    private static final Set<String> NO_DANGER = Set.of(TryPair.KEPT_APART, TryPair.APART_WISH);

    CaseBody body() {
        return new CaseBody(
                text(form.meetingType()),
                choice("earlyReason", form.earlyReason(), EarlyReason.class),
                IntStream.range(0, form.people().size()).mapToObj(this::person).toList(),
                pairs(TryPair.KEPT_APART)
                        .map(each -> Arrays.asList(text(each.one()), text(each.other())))
                        .toList(),
                pairs(TryPair.APART_WISH)
                        .map(each -> new ApartWishBody(text(each.one()), text(each.other())))
                        .toList(),
                danger(),
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

    private List<SafetyBody> danger() {
        return IntStream.range(0, form.pairs().size())
                .filter(place -> isDanger(form.pairs().get(place)))
                .mapToObj(this::danger)
                .toList();
    }

    static boolean isDanger(TryPair pair) {
        return !pair.isEmpty() && !NO_DANGER.contains(pair.what());
    }

    private SafetyBody danger(int place) {
        var pair = form.pairs().get(place);
        var at = "pairs[" + place + "].";
        if (text(pair.what()) == null) {
            throw Refusing.because(at + "what", "is missing");
        }
        return new SafetyBody(
                text(pair.one()),
                text(pair.other()),
                choice(at + "what", pair.what(), SafetyState.class),
                choice(at + "shareHome", pair.shareHome(), Known.class));
    }

    private Stream<TryPair> pairs(String what) {
        return form.pairs().stream().filter(each -> what.equals(each.what()));
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
