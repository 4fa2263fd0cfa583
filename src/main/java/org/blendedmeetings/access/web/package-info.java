/** The pages people come in by: sign-in for staff, the link's page for families. */
package org.blendedmeetings.access.web;
