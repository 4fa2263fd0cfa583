package org.blendedmeetings.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.imports.reading.Refusal;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.timescale.London;

/** Finds out what of one child's rows cannot be, one beside another and beside what is known: each is refused by itself. */
final class Checked {
    /** Meetings that may be about a child who is expected, by the codes of our template. */
    private static final Pattern BEFORE_BIRTH =
            Pattern.compile("(STRATEGY|S47|ICPC|RCPC|CORE_GROUP|CIN|FGC|EH|DISCHARGE)(_.*)?");

    private final ImportKind kind;
    private final LocalDate asAt;
    private final Consumer<Refusal> refusals;

    Checked(ImportKind kind, LocalDate asAt, Consumer<Refusal> refusals) {
        this.kind = kind;
        this.asAt = asAt;
        this.refusals = refusals;
    }

    /** The day the files describe. */
    LocalDate asAt() {
        return asAt;
    }

    /** The facts that can be. */
    List<Fact> possible(List<Fact> facts, Birth birth) {
        return facts.stream().filter(each -> isPossible(each, birth.bornOn())).toList();
    }

    private boolean isPossible(Fact fact, LocalDate bornOn) {
        if (fact.kind() == FactKind.CHILD) {
            return true;
        }
        if (fact.on() != null && fact.on().isAfter(asAt)) {
            return refuse(
                    fact,
                    London.words(fact.on()) + " lies after " + London.words(asAt) + ", the day the files are as at.");
        }
        if (fact.until() != null && fact.until().isAfter(asAt)) {
            return refuse(
                    fact,
                    London.words(fact.until()) + " lies after " + London.words(asAt)
                            + ", the day the files are as at.");
        }
        if (bornOn != null && fact.on() != null && fact.on().isBefore(bornOn) && onlyOnceBorn(fact)) {
            return refuse(
                    fact,
                    London.words(fact.on()) + " lies before the child was born, on " + London.words(bornOn) + ".");
        }
        return true;
    }

    /** An enquiry, a plan and help may be about a child who is expected. */
    private static boolean onlyOnceBorn(Fact fact) {
        return switch (fact.kind()) {
            case EPISODE, REVIEW, CARE, LATEST_REVIEW, SHORT_BREAKS, LATEST_BREAK_REVIEW -> true;
            case CLOCK_STARTED, HELD -> !BEFORE_BIRTH.matcher(fact.code()).matches();
            default -> false;
        };
    }

    /**
     * What the files and our record say of the child's birth, or null where they contradict each other.
     *
     * @param known of a child who is known, or null
     */
    Birth birth(List<Fact> facts, Birth known) {
        var told = facts.stream().filter(each -> each.kind() == FactKind.CHILD).toList();
        var born = known == null ? null : known.bornOn();
        for (var each : told) {
            if (each.on() != null && each.on().isAfter(asAt)) {
                refuse(
                        each,
                        "The date of birth " + London.words(each.on())
                                + " lies ahead; for an unborn child give the expected date.");
            } else if (born != null && each.on() != null && !born.equals(each.on())) {
                refuse(each, contradiction(known));
                return null;
            } else if (each.on() != null) {
                born = each.on();
            }
        }
        if (born != null) {
            return new Birth(born, null);
        }
        var expected = told.stream().map(Fact::until).filter(Objects::nonNull).findFirst();
        return new Birth(null, expected.orElse(known == null ? null : known.expectedOn()));
    }

    private static String contradiction(Birth known) {
        return known != null && known.bornOn() != null
                ? "Our record has another date of birth for this number: nothing of this child is taken over until"
                        + " somebody has found out which is right."
                : "These files have two dates of birth for this number: nothing of this child is taken over.";
    }

    boolean refuse(Fact fact, String why) {
        refusals.accept(new Refusal(fact.file(), fact.row(), Columns.of(kind, fact.kind()), why));
        return false;
    }
}
