package org.blendedmeetings.browser;

import org.blendedmeetings.people.ProfessionalRole;

/**
 * One invented family, and those who work with them: what they are called and where they are reached.
 *
 * @param served by those who work with the family of that number
 */
record Family(int number, int served) {

    String surname() {
        return surname(number);
    }

    String child() {
        return "Juniper " + surname();
    }

    String childPhone() {
        return "07700900" + number;
    }

    String parentEmail() {
        return "parent" + number + "@family.example";
    }

    String clerk() {
        return "Clerk " + surname(served);
    }

    String headOfService() {
        return "Head " + surname(served);
    }

    /** What a professional of this role is called. */
    String the(ProfessionalRole role) {
        return role.words() + " " + surname(served);
    }

    String mailboxOf(ProfessionalRole role) {
        return role.name().toLowerCase() + served + "@sandbox.example";
    }

    private static String surname(int number) {
        return "Testwick" + (char) ('a' + number % 26) + number;
    }
}
