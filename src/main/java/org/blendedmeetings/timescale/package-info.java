/** Working days and hours, closure days, and the limits of law, guidance and local rule. */
package org.blendedmeetings.timescale;
