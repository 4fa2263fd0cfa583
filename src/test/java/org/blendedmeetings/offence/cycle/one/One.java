package org.blendedmeetings.offence.cycle.one;

import org.blendedmeetings.offence.cycle.other.Other;

/** Half a cycle. */
public class One {
    public Other other;
}
