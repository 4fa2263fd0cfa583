package org.blendedmeetings.people;

/** Says of rows about restricted records no more than that they were not taken over: nothing of what is recorded. */
record DiscreetRemarks(Remarks remarks) implements Remarks {

    /** Whoever hands over a file need not be named for the record. */
    static Remarks of(Person person, Remarks remarks) {
        return person.isRestricted() ? new DiscreetRemarks(remarks) : remarks;
    }

    @Override
    public void refused(ToldPerson row, String column, String why) {
        remarks.refused(
                row,
                column,
                "This does not agree with what is recorded here, and nothing was changed. Ask who works with the child.");
    }

    @Override
    public void noticed(ToldPerson row, String sentence) {
        // nothing of it is shown
    }
}
