/** What falls due: a child's periods of care and plans, what was held in them, and the next limit of every chain. */
package org.blendedmeetings.due;
