package org.blendedmeetings.browser;

import org.blendedmeetings.people.ProfessionalRole;

/** One invented family, and those who work with them: what they are called and where they are reached. */
record Family(int number) {

    String surname() {
        return "Testwick" + (char) ('a' + number % 26) + number;
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
        return "Clerk " + surname();
    }

    String headOfService() {
        return "Head " + surname();
    }

    /** What a professional of this role is called. */
    String the(ProfessionalRole role) {
        return role.words() + " " + surname();
    }

    String mailboxOf(ProfessionalRole role) {
        return role.name().toLowerCase() + number + "@sandbox.example";
    }
}
