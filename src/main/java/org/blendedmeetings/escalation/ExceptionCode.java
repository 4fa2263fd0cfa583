package org.blendedmeetings.escalation;

import java.util.EnumSet;
import java.util.Set;

/** What can go wrong and become somebody's (domain 6). */
public enum ExceptionCode {
    /** A wish will not be met. */
    EX_PREF("A wish is not met"),
    /** What has to be known before a screen or the phone is confirmed is not known. */
    EX_SAFETY_UNKNOWN("Somebody has to be asked first"),
    /** A child and an adult, or two adults, want different things about being in one meeting. */
    EX_CHILD_CONFLICT("Wishes that cannot all be met together"),
    /** A screen is wanted at an initial conference. */
    EX_ICPC_VIRT("A screen is wanted at an initial conference"),
    /** Something a meeting has to follow changed after its format was decided. */
    EX_ORDER("Something changed that the meeting has to follow"),
    /** No policy row covers this meeting or answer. */
    EX_NO_RULE("No row of the policy covers it"),
    /** The approver has not decided in time. */
    EX_IRO_SILENT("A format is not decided in time"),
    /** No slot inside the limit at a warning day. */
    EX_TIME("No time inside the limit"),
    /** The limit has passed. */
    EX_BREACH("The limit has passed"),
    /** It was adjourned, and a new time is to be found. */
    EX_ADJOURN("A meeting was adjourned"),
    /** It could decide nothing for want of agencies. */
    EX_INQUORATE("A conference was not quorate"),
    /** A family member has not answered after two contacts. */
    EX_NORESPONSE_FAMILY("No answer from the family"),
    /** Something that would make a wish possible is to be arranged. */
    EX_ACCESS("Something is to be arranged for somebody to take part"),
    /** An interpreter is to be arranged. */
    EX_INTERP("An interpreter is to be arranged"),
    /** A required person declined. */
    EX_DECLINE("Somebody who must be there declined"),
    /** Three working days before a review it is not recorded that the child was spoken with. */
    EX_CHILD_NOT_SEEN("The child was not spoken with yet"),
    /** No room, or the room declined. */
    EX_ROOM("No room"),
    /** A call to Graph or Notify failed after its retries. */
    EX_REMOTE("A call to another system failed"),
    /** What the records say of a child cannot be, or is not enough to go on with. */
    EX_DATA("Something in the records does not fit");

    private static final Set<ExceptionCode> WITHOUT_MEETING = EnumSet.of(EX_BREACH, EX_REMOTE, EX_DATA);

    private final String words;

    ExceptionCode(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }

    /** It may be about a child where there is no meeting yet. */
    boolean mayBeAboutAChild() {
        return WITHOUT_MEETING.contains(this);
    }

    /** As the catalogue writes it: {@code EX-PREF}. */
    public String code() {
        return name().replace('_', '-');
    }
}
