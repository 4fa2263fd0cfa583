package org.blendedmeetings.meeting.web;

import java.util.UUID;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.ProfessionalRole;

/**
 * One participant: a professional by e-mail address and role, or a family member by id and what they are to the child.
 */
record ParticipantBody(String email, ProfessionalRole role, UUID person, FamilyRole familyRole) {}
