/** Children, families, households and professionals: needs, safe channels, who is kept apart, the child's circle. */
package org.blendedmeetings.people;
