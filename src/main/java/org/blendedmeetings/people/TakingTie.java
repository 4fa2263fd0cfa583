package org.blendedmeetings.people;

/** Takes from a row what somebody is to a child; what is recorded stays, and what nobody knew is learned. */
record TakingTie(KnownCircles known, FromFile file) {

    void take(Person child, Person adult, ToldPerson row, Remarks remarks) {
        known.familyOf(child.id()).stream()
                .filter(tie -> tie.adult().equals(adult))
                .findFirst()
                .ifPresentOrElse(tie -> compare(child, tie, row, remarks), () -> {
                    var tie = Relationship.of(child, adult, row.role(), row.responsibility());
                    known.familyOf(child.id()).add(tie);
                    file.add(tie);
                    file.changed(
                            child, "Family member recorded from a file", null, adult.personId() + " " + tie.inWords());
                });
    }

    private void compare(Person child, Relationship tie, ToldPerson row, Remarks remarks) {
        var told = row.responsibility();
        if (tie.role() != row.role()) {
            refused(row, remarks, "Relationship", "what they are to the child");
        }
        if (told == ParentalResponsibility.NOT_KNOWN || told == tie.responsibility()) {
            return;
        }
        if (tie.responsibility() == ParentalResponsibility.NOT_KNOWN) {
            var before = tie.inWords();
            tie.learn(told);
            file.changed(child, "Parental responsibility learned from a file", before, tie.inWords());
        } else {
            refused(row, remarks, "Parental responsibility", "parental responsibility");
        }
    }

    private static void refused(ToldPerson row, Remarks remarks, String column, String what) {
        remarks.refused(
                row,
                column,
                "Our record says something else of " + what + "; nothing was changed. Find out which is right.");
    }
}
