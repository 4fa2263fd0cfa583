package org.blendedmeetings.offence.cycle.other;

import org.blendedmeetings.offence.cycle.one.One;

/** The other half. */
public class Other {
    public One one;
}
