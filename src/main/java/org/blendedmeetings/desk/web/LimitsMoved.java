package org.blendedmeetings.desk.web;

/** Says how many limits moved. */
final class LimitsMoved {
    private LimitsMoved() {}

    static String inWords(int limits) {
        return switch (limits) {
            case 0 -> "No limit moved.";
            case 1 -> "1 limit moved with it.";
            default -> limits + " limits moved with it.";
        };
    }
}
