package org.blendedmeetings.due.web;

import java.util.List;

/** One page of what falls due, and how much there is in all. */
record DueAnswer(List<DueItem> items, long total) {}
