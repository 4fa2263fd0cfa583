package org.blendedmeetings.due;

import java.util.List;

/** Everything about one child's clocks: what falls due, in which periods, and what was held; the latest first. */
public record ChildsClocks(List<DueMeetingView> due, List<PeriodView> periods, List<HeldView> held) {}
