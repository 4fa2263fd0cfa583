package org.blendedmeetings.escalation;

/** What can go wrong and become somebody's (domain 6). */
public enum ExceptionCode {
    /** A wish will not be met. */
    EX_PREF,
    /** No policy row covers this meeting or answer. */
    EX_NO_RULE,
    /** The approver has not decided in time. */
    EX_IRO_SILENT,
    /** No slot inside the limit at a warning day. */
    EX_TIME,
    /** The limit has passed. */
    EX_BREACH,
    /** A family member has not answered after two contacts. */
    EX_NORESPONSE_FAMILY,
    /** A required person declined. */
    EX_DECLINE,
    /** No room, or the room declined. */
    EX_ROOM,
    /** A call to Graph or Notify failed after its retries. */
    EX_REMOTE;

    /** As the catalogue writes it: {@code EX-PREF}. */
    public String code() {
        return name().replace('_', '-');
    }
}
