/** The aggregate: a meeting, its type and limit, who takes part and how, from request to outcome. */
package org.blendedmeetings.meeting;
