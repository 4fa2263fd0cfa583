package org.blendedmeetings.people;

/** What a member of a family is to the child (policy 4). */
public enum FamilyRole {
    CHILD,
    PARENT,
    CARER,
    RELATIVE,
    SUPPORTER
}
