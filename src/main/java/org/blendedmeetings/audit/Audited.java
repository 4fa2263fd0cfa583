package org.blendedmeetings.audit;

/** An event that leaves an entry in the audit trail, written in the transaction that published it. */
public interface Audited {
    Change change();
}
