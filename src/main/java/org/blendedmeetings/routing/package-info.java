/** Whose work it is: who approves at which tier, who owns an exception, who may see a meeting. */
package org.blendedmeetings.routing;
