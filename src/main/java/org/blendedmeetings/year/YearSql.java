package org.blendedmeetings.year;

/** The statements that count by week; each week is its Monday. */
final class YearSql {
    static final String DUE =
            """
            select d.type_code, p.born_on <= d.limit_on - interval 18 year, %s,
                case when d.planned_week >= :thisWeek then d.planned_week else %s end, 'PLANNED', count(*)
            from due_meeting d join person p on p.id = d.child
            where d.status = 'WAITING' and d.limit_on is not null and (:me is null or exists (select 1
                from circle_member c where c.child = d.child and c.professional = :me))
            group by 1, 2, 3, 4"""
                    .formatted(monday("d.limit_on"), monday("d.book_by"));

    /** What was begun, or was not quorate, has another limit where that one binds. */
    private static final String LIMIT = "case when m.resume_binds then m.resume_by else m.limit_on end";

    private static final String BOOK_BY = "case when m.resume_binds then m.resume_book_by else m.book_by end";

    /** Nobody meets at midnight, so the day of a start in UTC is the one in London too. */
    private static final String WEEK =
            """
            case when m.status = 'BOOKED' then %s when m.pencilled >= :thisWeek then %s
                when d.planned_week >= :thisWeek then d.planned_week else %s end"""
                    .formatted(monday("m.starts_at"), monday("m.pencilled"), monday(BOOK_BY));

    private static final String OPEN =
            """
            from meeting m left join due_meeting d on d.meeting = m.id and d.status = 'ASKED_FOR'
            join person p on p.id = m.child_id
            where m.status in ('ASKING', 'DECIDING', 'TO_BOOK', 'BOOKED')""";

    static final String MEETINGS =
            """
            select m.type_code, p.born_on <= m.limit_on - interval 18 year, %s, %s,
                case when m.status = 'BOOKED' then 'BOOKED' when m.pencilled >= :thisWeek then 'PENCILLED'
                    else 'ASKED' end, count(*)
            %s and (:me is null or exists (select 1 from participant c
                where c.meeting_id = m.id and c.professional_id = :me))
            group by 1, 2, 3, 4, 5"""
                    .formatted(monday(LIMIT), WEEK, OPEN);

    static final String MEETINGS_OF_WEEK = "select m.id " + OPEN + " and (" + WEEK + ") = :week";

    private YearSql() {}

    private static String monday(String day) {
        return "date(%1$s) - interval weekday(%1$s) day".formatted(day);
    }
}
