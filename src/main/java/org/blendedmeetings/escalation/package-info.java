/** Exceptions: what went wrong, whose it is, by when, and how it ended (domain 6). */
package org.blendedmeetings.escalation;
