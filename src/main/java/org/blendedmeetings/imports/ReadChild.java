package org.blendedmeetings.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.blendedmeetings.due.Chronology;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.CouncilNumbers.Numbered;
import org.blendedmeetings.people.NumberedChild;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;

/** One child of the files: what is told of them, and who they are. */
final class ReadChild {
    private final List<Fact> facts;
    private final Numbered known;
    private final Birth birth;
    private final PersonId id;
    private final boolean isTold;

    /** @param known null when nobody has the number */
    ReadChild(List<Fact> facts, Numbered known, Checked checked) {
        this.known = known;
        this.isTold = facts.size() <= StagedFacts.MOST_OF_A_CHILD
                && facts.stream().anyMatch(each -> each.kind() == FactKind.CHILD && each.on() != null);
        this.birth = facts.size() > StagedFacts.MOST_OF_A_CHILD
                ? tooMany(facts, checked)
                : checked.birth(facts, known == null ? null : known.birth());
        this.facts = birth == null ? List.of() : checked.possible(facts, birth);
        this.id = known == null ? new PersonId(Ids.next()) : known.child();
    }

    private static Birth tooMany(List<Fact> facts, Checked checked) {
        checked.refuse(facts.get(0), "More than " + StagedFacts.MOST_OF_A_CHILD + " rows are about this one child.");
        return null;
    }

    /** Nothing of this child can be taken over. */
    boolean isRefused() {
        return birth == null || facts.isEmpty();
    }

    PersonId id() {
        return id;
    }

    Birth birth() {
        return birth;
    }

    boolean isNew() {
        return known == null;
    }

    /** The files know a birth that was not known. */
    boolean isBornSince() {
        return known != null && !birth.equals(known.birth());
    }

    /** Who contradicts what is held, where somebody has to find out which is right. */
    Optional<PersonId> contradicted() {
        var contradicted =
                birth == null && isTold && known != null && known.birth().bornOn() != null;
        return contradicted ? Optional.of(known.child()) : Optional.empty();
    }

    /** Who was known, and of whom the files and our record say the same when this is written. */
    Optional<PersonId> confirmed() {
        return birth != null && isTold && known != null ? Optional.of(known.child()) : Optional.empty();
    }

    NumberedChild asNew() {
        var ethnicity = facts.stream()
                .filter(each -> each.kind() == FactKind.CHILD)
                .map(each -> Ethnicity.inWords(each.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new NumberedChild(id, facts.get(0).child(), birth, ethnicity);
    }

    /** What the files come to for this child beside what is known. */
    Verdict tell(Chronology chronology, Catalogue catalogue, LocalDate coveredFrom, Checked checked) {
        var care = new CarePeriods(
                facts.stream().filter(each -> each.kind() == FactKind.EPISODE).toList());
        var news = new TellingPeriods(catalogue, chronology, checked).tell(facts, care);
        news |= new TellingMeetings(catalogue, chronology, birth, coveredFrom, checked).tell(facts, care);
        if (isNew()) {
            return Verdict.FRESH;
        }
        return news || isBornSince() ? Verdict.CHANGED : Verdict.UNCHANGED;
    }
}
