/** What a council tells others of its meetings: the statutory returns, and the figures asked for each month. */
package org.blendedmeetings.reporting;
