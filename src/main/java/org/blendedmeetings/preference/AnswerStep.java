package org.blendedmeetings.preference;

/** One part of an answer: what one short page asks. */
public sealed interface AnswerStep
        permits ChosenWay, RingMe, HelpWanted, Joining, HardTimes, WithMe, NotThere, AnythingElse, CalendarWish {}
