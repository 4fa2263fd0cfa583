package org.blendedmeetings.preference;

/** Whether somebody wants a calendar invitation, and said that nobody else reads their calendar. */
public record CalendarWish(boolean wantedAndSafe) implements AnswerStep {}
