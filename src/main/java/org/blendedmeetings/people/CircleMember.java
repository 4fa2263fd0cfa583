package org.blendedmeetings.people;

/**
 * Somebody in a child's circle, as last used: either a family member or a professional.
 *
 * @param person           set for family
 * @param familyRole       set for family
 * @param professional     set for professionals
 * @param professionalRole set for professionals
 * @param name             as staff see it
 */
public record CircleMember(
        PersonId person,
        FamilyRole familyRole,
        ProfessionalId professional,
        ProfessionalRole professionalRole,
        String name) {

    public static CircleMember family(PersonId person, FamilyRole role, String name) {
        return new CircleMember(person, role, null, null, name);
    }

    public static CircleMember professional(ProfessionalId professional, ProfessionalRole role, String name) {
        return new CircleMember(null, null, professional, role, name);
    }

    CircleMember renamed(String name) {
        return new CircleMember(person, familyRole, professional, professionalRole, name);
    }

    public boolean isFamily() {
        return person != null;
    }
}
