package org.blendedmeetings.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a search for a time and place is given.
 *
 * @param earliest      no start before it; its day is today
 * @param from          the first day to look at
 * @param latest        the last day to look at
 * @param limit         the last day the rule allows, or null where no rule gives one
 * @param target        the day suggestions keep close to
 * @param length        of everything: all sessions, the chair's talks with the family, the gaps
 * @param people        whose calendars we can see of those who must come
 * @param rooms         those that suit the format, with their diaries
 * @param roomNeeded    somebody meets in a room
 * @param familyComes   family take part, so they are given notice and their hard times count
 * @param outsideSchool the child takes part and should not be taken out of school
 * @param pencilled     the provisional start, or null
 * @param pencilledRoom the provisional room's name, or null
 */
record SlotQuestion(
        Instant earliest,
        LocalDate from,
        LocalDate latest,
        LocalDate limit,
        LocalDate target,
        Duration length,
        List<Diary> people,
        List<Diary.OfRoom> rooms,
        boolean roomNeeded,
        boolean familyComes,
        boolean outsideSchool,
        HardTimes hardTimes,
        Instant pencilled,
        String pencilledRoom) {}
