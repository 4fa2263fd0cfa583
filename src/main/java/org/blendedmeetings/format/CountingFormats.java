package org.blendedmeetings.format;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.preference.Preference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how the meetings held on some days were held, and what became of the family's wishes; in one statement each. */
@Component
@Transactional(readOnly = true)
public class CountingFormats {
    private static final List<String> WISHES = Arrays.stream(Preference.values())
            .filter(Preference::isWish)
            .map(Preference::name)
            .toList();

    /** Of several decisions of one meeting, the last. */
    private static final String DECIDED =
            """
            format_decision d on d.meeting = m.id and d.state = 'DECIDED' and not exists (
            select 1 from format_decision later where later.meeting = d.meeting and later.state = 'DECIDED'
            and (later.asked_at > d.asked_at or (later.asked_at = d.asked_at and later.id > d.id)))
            """;

    private static final String HELD = "where m.status = 'HELD' and m.outcome_on between :from and :to ";

    private static final String FORMATS = "select m.type_code, m.format, "
            + """
            case when d.id is null then 'NOT_HERE'
            when d.choice <> 'AS_ASKED' or exists (select 1 from format_decision_person p where p.decision = d.id
            and p.preference in (:wishes) and p.given <> 'YES') then 'OTHERWISE'
            when exists (select 1 from format_decision_person p where p.decision = d.id and p.preference in (:wishes))
            then 'AS_ASKED' else 'NOBODY_ASKED' end as chosen, count(*) from meeting m left join """
            + " " + DECIDED + HELD + "and m.format is not null group by m.type_code, m.format, chosen";

    private static final String WISHED =
            "select p.preference, p.given, if(p.given = 'NO', d.reason_code, null) as reason,"
                    + " count(*) from meeting m join " + DECIDED + "join format_decision_person p on p.decision = d.id "
                    + HELD
                    + "group by p.preference, p.given, reason";

    private final JdbcClient jdbc;
    private final MeetingTypes types;

    CountingFormats(JdbcClient jdbc, MeetingTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    public List<FormatCount> ofHeld(LocalDate from, LocalDate to) {
        return jdbc.sql(FORMATS)
                .param("wishes", WISHES)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new FormatCount(
                        types.get(row.getString(1)),
                        Format.valueOf(row.getString(2)),
                        WhoChose.valueOf(row.getString(3)),
                        row.getLong(4)))
                .list();
    }

    public List<WishCount> wishes(LocalDate from, LocalDate to) {
        return jdbc.sql(WISHED)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new WishCount(
                        Preference.valueOf(row.getString(1)),
                        Given.valueOf(row.getString(2)),
                        row.getString(3) == null ? null : ReasonCode.valueOf(row.getString(3)),
                        row.getLong(4)))
                .list();
    }
}
