/** Who may come in and what they may do: staff sign-in, roles, and the links families are sent. */
package org.blendedmeetings.access;
