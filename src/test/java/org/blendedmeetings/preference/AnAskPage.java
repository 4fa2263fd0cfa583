package org.blendedmeetings.preference;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.shared.Ids;

/** Builds what a person's pages say about being asked, for tests: a parent who can still answer. */
public final class AnAskPage {
    private final String type;
    private boolean open = true;

    private AnAskPage(String type) {
        this.type = type;
    }

    public static AnAskPage of(String type) {
        return new AnAskPage(type);
    }

    public AnAskPage closed() {
        open = false;
        return this;
    }

    public AskPage view() {
        var meeting = AMeeting.of(type).view();
        return new AskPage(
                new AskId(Ids.next()),
                meeting.id(),
                "Ada",
                Audience.ADULT,
                AskState.OPEN,
                open,
                LocalDate.of(2026, 12, 4),
                new ToRing("Wanda Worker", "01632 960001"),
                new AskPage.Leader("Ivor Reviewer", "Independent Reviewing Officer", "01632 960003"),
                meeting.type(),
                null,
                true,
                new WaysToTakePart.Offer(List.of(), null),
                ShownAnswer.of(null, null));
    }
}
