/** A year at a glance: what falls due by week against what chairs and rooms can take, and moving it in time. */
package org.blendedmeetings.year;
