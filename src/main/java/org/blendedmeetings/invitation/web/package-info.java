/** A family member's calendar file, and what workers do about invitations. */
package org.blendedmeetings.invitation.web;
