package org.blendedmeetings.shared;

/** The application cannot start, and one sentence says why and another what to do about it. */
abstract class CannotStart extends RuntimeException {
    private final String whatToDo;

    CannotStart(String why, String whatToDo) {
        super(why);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }
}
