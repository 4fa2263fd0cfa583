package org.blendedmeetings.helping;

import java.util.Locale;
import org.blendedmeetings.escalation.ExceptionCode;

/** Something that would make a wish possible or good, and whose task it becomes. */
public enum Help {
    /** D2-03, D2-04. */
    LENT_ROOM("A private room at a hub, school or library", ExceptionCode.EX_ACCESS),
    /** D2-05a. */
    LOAN("A device with data on loan", ExceptionCode.EX_ACCESS),
    /** D2-05b. */
    TRY_FIRST("Help to try it first", ExceptionCode.EX_ACCESS),
    /** D2-06, D2-07. */
    INTERPRETER("An interpreter", ExceptionCode.EX_INTERP),
    /** D2-02a, D2-02d: that it is offered tells of danger. */
    SAFE_ROOM("A safe room, agreed with them by voice", ExceptionCode.EX_ACCESS),
    /** D2-02e: that it is offered tells of danger. */
    OWN_SESSION("A session of their own, offered by voice when they are alone", ExceptionCode.EX_ACCESS),
    /** D2-08. */
    EASY_READ("An easy-read invitation, and an advocate offered", ExceptionCode.EX_ACCESS),
    /** D2-10. */
    CARE_MEANWHILE("Somebody to look after them during the meeting", ExceptionCode.EX_ACCESS),
    /** D2-11. */
    SHORTER_PART("A shorter part of their own with an adult they trust, offered", ExceptionCode.EX_ACCESS),
    /** D2-12b. */
    TELL_COUNT("A word before the day that the last meetings were all on a screen", ExceptionCode.EX_ACCESS),
    /** D2-14. */
    COMPANY("Company in the room, offered", ExceptionCode.EX_ACCESS),
    OTHER_TIME("Another time, when the room or the person is there", ExceptionCode.EX_ACCESS),
    LATER_HOUR("A later hour", ExceptionCode.EX_ACCESS);

    private final String words;
    private final ExceptionCode task;

    Help(String words, ExceptionCode task) {
        this.words = words;
        this.task = task;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }

    /** The same inside a sentence. */
    String inside() {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The exception whose ladder says who arranges it. */
    ExceptionCode task() {
        return task;
    }

    /** True where only the duty to see safety information may know of it. */
    public boolean sensitive() {
        return this == SAFE_ROOM || this == OWN_SESSION;
    }
}
