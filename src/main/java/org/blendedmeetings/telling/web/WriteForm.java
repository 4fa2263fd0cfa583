package org.blendedmeetings.telling.web;

import org.blendedmeetings.telling.Draft;
import org.blendedmeetings.telling.TellingView;
import org.blendedmeetings.telling.WrittenWay;

/**
 * How the written sentence is to reach somebody, with words of one's own where they may be added.
 *
 * @param safe null also where no words may be added, and nothing is asked
 */
record WriteForm(WrittenWay writtenWay, String ownWords, Boolean safe) {

    /** The best way is chosen until somebody chooses another; that words are safe is said anew each time. */
    static WriteForm of(TellingView known) {
        var way = known.draftWay() != null && known.ways().contains(known.draftWay())
                ? known.draftWay()
                : known.ways().get(0);
        return new WriteForm(way, known.draftWords(), false);
    }

    Draft draft() {
        return new Draft(writtenWay, ownWords, Boolean.TRUE.equals(safe));
    }
}
