/** What every feature needs and none owns: the clock, ids, refusals and the page layout. No business meaning. */
package org.blendedmeetings.shared;
