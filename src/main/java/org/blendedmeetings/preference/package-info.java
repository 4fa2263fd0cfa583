/** Asking each person how they want to take part, and their answers; the family's pages. */
package org.blendedmeetings.preference;
