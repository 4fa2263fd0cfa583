package org.blendedmeetings.policy;

/** The council's policy as people read it; implemented over the deployed tables, so that an edited one shows as it is. */
public interface PolicyReading {
    /** The tables by which meetings are decided today. */
    WrittenPolicy current();
}
