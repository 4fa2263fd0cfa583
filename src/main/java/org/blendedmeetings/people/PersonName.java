package org.blendedmeetings.people;

import jakarta.persistence.Embeddable;

/**
 * What somebody is called.
 *
 * @param lastName null when not known
 * @param knownAs  the name they go by, or null
 */
@Embeddable
public record PersonName(String firstName, String lastName, String knownAs) {

    /** Refused naming the field that is wrong. */
    static PersonName of(String firstName, String lastName, String knownAs) {
        return new PersonName(
                Names.required("firstName", firstName),
                Names.optional("lastName", lastName),
                Names.optional("knownAs", knownAs));
    }

    /** The first name people use. */
    public String calledFirst() {
        return knownAs == null ? firstName : knownAs;
    }

    /** As staff and letters call them. */
    public String called() {
        return lastName == null ? calledFirst() : calledFirst() + " " + lastName;
    }

    String inWords() {
        return knownAs == null ? registered() : registered() + ", known as " + knownAs;
    }

    /** As the register has them, beside what they are called. */
    public String registered() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }
}
