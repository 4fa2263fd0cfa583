package org.blendedmeetings.due.web;

import java.time.LocalDate;
import org.blendedmeetings.due.EarlyTrigger;

/**
 * What calls for an early review.
 *
 * @param calledOn the day it happened; today when null
 */
record EarlyForm(EarlyTrigger trigger, LocalDate calledOn) {}
