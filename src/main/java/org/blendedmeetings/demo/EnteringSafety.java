package org.blendedmeetings.demo;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.Described;
import org.blendedmeetings.people.NeededFormat;
import org.blendedmeetings.people.NeededWay;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingNeeds;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.RecordingViolence;
import org.blendedmeetings.people.SafetyAccount;
import org.blendedmeetings.people.SharedHome;
import org.blendedmeetings.people.ViolenceGround;

/** Enters what is known of safety, and of ways people need, in a handful of families: one for each thing that can be known. */
class EnteringSafety {
    private static final String ASKED = "Amara Kestrel";

    private final RecordingSafety safety;
    private final RecordingViolence violence;
    private final RecordingNeeds needs;

    EnteringSafety(RecordingSafety safety, RecordingViolence violence, RecordingNeeds needs) {
        this.safety = safety;
        this.violence = violence;
        this.needs = needs;
    }

    /** In the first families with a mother and a father about whom nothing else is said. */
    void enter(Entered entered, Actor who, LocalDate today) {
        var day = today.minusDays(9);
        var parted = couples(entered, false);
        var together = couples(entered, true);
        danger(parted.get(0), day, who);
        safety.record(
                together.get(0).herFromHim(),
                account(DangerState.CURRENT, SharedHome.YES, day, "Invented: he listens to her calls. Ring at work."),
                who);
        safety.record(
                together.get(1).herFromHim(),
                account(DangerState.UNKNOWN, SharedHome.UNKNOWN, null, "Invented: the school worries. Not asked yet."),
                who);
        safety.record(
                parted.get(1).herFromHim(),
                account(DangerState.HISTORIC, SharedHome.NO, day, "Invented: over for years, she says."),
                who);
        var ground = new ViolenceGround("Wenbury Police", day, "Invented: he threatened a worker at the office.");
        violence.record(parted.get(2).him(), ground, who);
        var needed = new NeededFormat(NeededWay.PHONE, "Screens give me migraines.", Described.Source.THEMSELVES, day);
        needs.record(parted.get(2).her(), null, needed, who);
    }

    /** First heard of from others, then said by herself. */
    private void danger(Couple couple, LocalDate day, Actor who) {
        var heard = account(DangerState.UNKNOWN, SharedHome.UNKNOWN, null, "Invented: a teacher is worried for her.");
        var first = safety.record(couple.herFromHim(), heard, who);
        var said =
                account(DangerState.CURRENT, SharedHome.NO, day, "Invented: he follows her. A screen is safe for her.");
        safety.change(first.matter(), first.id(), said, who);
    }

    private static List<Couple> couples(Entered entered, boolean together) {
        return entered.borough().families().stream()
                .filter(family -> family.mother() != null && family.father() != null)
                .filter(family -> family.story() == null && family.apart() == null && !family.restricted())
                .filter(family -> together == (homes(family, family.mother()).equals(homes(family, family.father()))))
                .limit(3)
                .map(family -> couple(entered.peopleOf(family), family))
                .toList();
    }

    private static List<Integer> homes(InventedFamily family, int member) {
        return family.family().members().get(member).homes();
    }

    private static Couple couple(List<PersonId> people, InventedFamily family) {
        return new Couple(people.get(family.mother()), people.get(family.father()));
    }

    private static SafetyAccount account(DangerState state, SharedHome home, LocalDate asked, String words) {
        var saidBy = asked == null ? "her child's school" : "the mother";
        return new SafetyAccount(state, home, saidBy, asked == null ? null : ASKED, asked, words);
    }

    /** A mother and a father. */
    private record Couple(PersonId her, PersonId him) {
        AtRisk herFromHim() {
            return new AtRisk(her, him);
        }
    }
}
