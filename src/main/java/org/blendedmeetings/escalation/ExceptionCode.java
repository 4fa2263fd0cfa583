package org.blendedmeetings.escalation;

/** What can go wrong and become somebody's (domain 6). */
public enum ExceptionCode {
    /** A wish will not be met. */
    EX_PREF("A wish is not met"),
    /** No policy row covers this meeting or answer. */
    EX_NO_RULE("No row of the policy covers it"),
    /** The approver has not decided in time. */
    EX_IRO_SILENT("A format is not decided in time"),
    /** No slot inside the limit at a warning day. */
    EX_TIME("No time inside the limit"),
    /** The limit has passed. */
    EX_BREACH("The limit has passed"),
    /** A family member has not answered after two contacts. */
    EX_NORESPONSE_FAMILY("No answer from the family"),
    /** A required person declined. */
    EX_DECLINE("Somebody who must be there declined"),
    /** No room, or the room declined. */
    EX_ROOM("No room"),
    /** A call to Graph or Notify failed after its retries. */
    EX_REMOTE("A call to another system failed");

    private final String words;

    ExceptionCode(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }

    /** As the catalogue writes it: {@code EX-PREF}. */
    public String code() {
        return name().replace('_', '-');
    }
}
