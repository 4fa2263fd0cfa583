package org.blendedmeetings.imports;

/** Where an import stands. */
public enum ImportStatus {
    READING,
    /** Read and compared: a person can see what it would change, and nothing is written yet. */
    PREVIEWED,
    APPLYING,
    APPLIED,
    /** A person decided against it, or nobody applied it in time. */
    DROPPED
}
