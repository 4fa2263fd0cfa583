package org.blendedmeetings.due.web;

import org.blendedmeetings.due.ParticipationCode;

/** How a child took part in a review, as the return codes it, and how whoever says so knows. */
record CodeForm(ParticipationCode code, String why) {}
