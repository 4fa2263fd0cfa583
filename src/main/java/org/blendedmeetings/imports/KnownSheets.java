package org.blendedmeetings.imports;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.imports.reading.SheetLook;
import org.blendedmeetings.imports.reading.TableHeadings;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which list a sheet of the council's files is that nobody could tell, by what it looks like. */
@Component
@Transactional
public class KnownSheets {
    /** What is remembered of a sheet that is no list. */
    private static final String NONE = "";

    private final SheetMatchRows rows;
    private final KnownHeadings headings;
    private final Clock clock;

    KnownSheets(SheetMatchRows rows, KnownHeadings headings, Clock clock) {
        this.rows = rows;
        this.headings = headings;
        this.clock = clock;
    }

    /** By list. */
    @Transactional(readOnly = true)
    public List<MatchedSheet> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    Headings forReading() {
        return headings.forReading().looking(all().stream().collect(toMap(MatchedSheet::look, MatchedSheet::list)));
    }

    /** Without those of which a person said that they are no list. */
    @Transactional(readOnly = true)
    List<TableHeadings> toAsk(List<TableHeadings> tables) {
        var none = all().stream()
                .filter(each -> each.list().equals(NONE))
                .map(MatchedSheet::look)
                .toList();
        return tables.stream()
                .filter(each -> each.list() != null || !none.contains(each.look()))
                .toList();
    }

    /** What a sheet's headings are in that list, to be looked at and said; refused where there is no such list. */
    @Transactional(readOnly = true)
    public TableHeadings in(String list, String file, List<String> stands) {
        if (SheetLook.isOfSomebody(stands)) {
            throw Refused.invalid(
                    "list",
                    "The first row of this sheet is about somebody already. Put a row of headings above it, and hand the file"
                            + " over again.");
        }
        return TableHeadings.in(list, file, somethingOf(stands), headings.forReading());
    }

    /** Which list it is, and what its headings are in it. */
    public void remember(List<ToldHeading> told, Actor by) {
        headings.remember(told, by);
        var stands = somethingOf(told.stream().map(ToldHeading::heading).toList());
        rows.keep(told.get(0).list(), stands, by, clock.instant());
    }

    /** It is no list, and nobody is to be asked again. */
    public void none(List<String> stands, Actor by) {
        rows.keep(NONE, somethingOf(stands), by, clock.instant());
    }

    /** From now on it is looked at as if nobody had said anything. */
    public void forget(UUID id) {
        rows.forget(id);
    }

    private static List<String> somethingOf(List<String> stands) {
        if (stands.stream().allMatch(each -> Headings.plain(each).isEmpty())) {
            throw Refused.invalid("list", "No headings of this sheet came along. Hand the file over again.");
        }
        return stands;
    }
}
