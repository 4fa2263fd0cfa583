package org.blendedmeetings.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds out which adult a row means: who has the same name and e-mail address or mobile number, else the same name and date of
 * birth, else the same name and place in this child's family. Nobody is taken for somebody else on less.
 */
record WhoIsMeant(KnownCircles known) {

    /** Whom the row means; nobody where they are new, or where it cannot be said and the row is refused. */
    record Found(Optional<Person> person, boolean isRefused) {
        private static final Found NOBODY = new Found(Optional.empty(), false);
        private static final Found REFUSED = new Found(Optional.empty(), true);
    }

    Found among(UUID child, ToldPerson told, Remarks remarks) {
        var reached = known.adultsReachedBy(told.ownAddresses())
                .filter(told::isCalledLike)
                .toList();
        if (!reached.isEmpty()) {
            return one(child, told, reached, "the same name, and the same email address or mobile number", remarks);
        }
        var born = told.bornOn() == null
                ? List.<Person>of()
                : known.adultsBornOn(told.bornOn())
                        .filter(told::isCalledLike)
                        // a first name and a day are not enough for the whole council
                        .filter(each -> each.name().lastName() != null || isFamily(child, each))
                        .toList();
        return born.isEmpty()
                ? inFamily(child, told, remarks)
                : one(child, told, born, "the same name and date of birth", remarks);
    }

    private Found one(UUID child, ToldPerson told, List<Person> found, String how, Remarks remarks) {
        var family = found.stream().filter(each -> isFamily(child, each)).toList();
        var meant = family.isEmpty() ? found : family;
        var discreet = DiscreetRemarks.of(meant.get(0), remarks);
        if (meant.size() > 1) {
            discreet.refused(
                    told,
                    "Last name",
                    "More than one person known here has " + how
                            + ". Relate the one who is meant to the child by hand.");
            return Found.REFUSED;
        }
        if (told.isBornOnAnotherDayThan(meant.get(0))) {
            discreet.refused(
                    told,
                    "Date of birth",
                    "Our record has another date of birth for somebody with " + how + "; nothing was changed.");
            return Found.REFUSED;
        }
        if (family.isEmpty()) {
            discreet.noticed(told, "is somebody known here: " + how + ".");
        }
        return new Found(Optional.of(meant.get(0)), false);
    }

    private Found inFamily(UUID child, ToldPerson told, Remarks remarks) {
        var alike = known.familyOf(child).stream()
                .filter(tie -> told.isCalledLike(tie.adult()) && !told.isBornOnAnotherDayThan(tie.adult()))
                .toList();
        if (alike.size() == 1 && alike.get(0).role() == told.role()) {
            return new Found(Optional.of(alike.get(0).adult()), false);
        }
        if (!alike.isEmpty()) {
            remarks.refused(
                    told,
                    "Relationship",
                    "Somebody of this name is recorded around this child already, as something else or twice. Give the"
                            + " date of birth, email address or mobile number that our record has.");
            return Found.REFUSED;
        }
        if (known.adultsReachedBy(told.ownAddresses()).anyMatch(each -> isFamily(child, each))) {
            remarks.noticed(
                    told,
                    "is somebody new: somebody else of this child's family has the same email address or mobile number,"
                            + " but another name.");
        }
        return Found.NOBODY;
    }

    private boolean isFamily(UUID child, Person person) {
        return known.familyOf(child).stream().anyMatch(tie -> tie.adult().equals(person));
    }
}
