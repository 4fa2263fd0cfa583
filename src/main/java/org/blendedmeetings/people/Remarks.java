package org.blendedmeetings.people;

/** Takes what there is to say about single rows of a file while they are compared with what is known. */
public interface Remarks {
    /** This row is not taken over, or what stands in this column of it is not. */
    void refused(ToldPerson row, String column, String why);

    /** Worth knowing, and nothing to put right. */
    void noticed(ToldPerson row, String sentence);
}
