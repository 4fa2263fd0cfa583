package org.blendedmeetings.people;

/** Whether an adult has parental responsibility for a child (Children Act 1989, section 3). */
public enum ParentalResponsibility {
    YES,
    NO,
    NOT_KNOWN
}
