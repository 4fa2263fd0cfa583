package org.blendedmeetings.demo;

import static org.blendedmeetings.people.ProfessionalRole.*;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.demo.InventedFamily.Companion;
import org.blendedmeetings.people.ProfessionalRole;

/** Says who works with a family. Those of the sign-in page have more families than others, so that a visitor meets them. */
final class Circling {
    private static final int SCHOOL_AGE = 5;
    private static final int OFTEN = 45;

    private final Chance chance;
    private final List<Colleague> everybody;

    Circling(Chance chance, List<Colleague> everybody) {
        this.chance = chance;
        this.everybody = everybody;
    }

    /**
     * The professionals around the children.
     *
     * @param type of the meeting that comes next or was the last
     */
    List<Companion> around(FamilyKind kind, String type, int age) {
        var circle = new ArrayList<Companion>();
        switch (kind) {
            case CARE -> inCare(circle, age);
            case PLAN -> add(circle, CHAIR, SOCIAL_WORKER);
            case NEED -> inNeed(circle, type);
        }
        add(circle, age < SCHOOL_AGE ? HEALTH_VISITOR : SCHOOL);
        if (kind != FamilyKind.CARE && age >= SCHOOL_AGE && chance.percent(60) || type.equals("STRATEGY")) {
            add(circle, SCHOOL_NURSE);
        }
        if (kind == FamilyKind.PLAN && chance.percent(20)) {
            add(circle, chance.oneOf(List.of(DOMESTIC_ABUSE_WORKER, PROBATION, SUBSTANCE_MISUSE_WORKER, HOUSING)));
        }
        return List.copyOf(circle);
    }

    private void inCare(List<Companion> circle, int age) {
        add(circle, IRO, SOCIAL_WORKER, SUPERVISING_SOCIAL_WORKER);
        if (age >= SCHOOL_AGE) {
            add(circle, VIRTUAL_SCHOOL);
        }
        if (age >= 16) {
            add(circle, PERSONAL_ADVISER);
        }
        if (age >= SCHOOL_AGE && chance.percent(20)) {
            add(circle, ADVOCATE);
        }
    }

    private void inNeed(List<Companion> circle, String type) {
        switch (type) {
            case "EH_CONTACT" -> add(circle, LEAD_PRACTITIONER);
            case "STRATEGY" -> add(circle, TEAM_MANAGER, SOCIAL_WORKER, POLICE);
            case "ICPC" -> add(circle, CHAIR, SOCIAL_WORKER, POLICE);
            default -> add(circle, SOCIAL_WORKER);
        }
    }

    private void add(List<Companion> circle, ProfessionalRole... roles) {
        for (var role : roles) {
            circle.add(new Companion(somebody(role).email(), role));
        }
    }

    private Colleague somebody(ProfessionalRole role) {
        var all = everybody.stream().filter(each -> each.work() == role).toList();
        var featured = all.stream()
                .filter(each -> each.signsIn() && each.access().featured())
                .toList();
        return chance.oneOf(!featured.isEmpty() && chance.percent(OFTEN) ? featured : all);
    }
}
