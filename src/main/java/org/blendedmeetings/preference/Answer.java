package org.blendedmeetings.preference;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/**
 * One person's answer. A draft takes what each page says as it is said, so that nothing is lost with a telephone; what was
 * given stands until a draft is given in its place. Private answers are only ever added to: a draft never holds those
 * given before, and giving it without them leaves them as they are.
 */
@Entity
class Answer {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID ask;
    private boolean draft;

    @Embedded
    private SaidOpenly openly = SaidOpenly.NOTHING;

    // null where there is nothing
    @Embedded
    private SaidPrivately privately;

    // null while it is a draft
    @Embedded
    private SaidBy by;

    private Answer() {}

    /** Begins an answer; over one given before, it starts from that, without what is private. */
    static Answer draft(AskId ask, Answer before) {
        var answer = new Answer();
        answer.id = Ids.next();
        answer.ask = ask.value();
        answer.draft = true;
        if (before != null) {
            answer.openly = before.openly;
        }
        return answer;
    }

    void take(AnswerStep step) {
        openly = openly.with(step);
        privately = privately().with(step);
    }

    /** The draft is given: it becomes the answer, or goes over the answer {@code before}, which is returned then. */
    Answer giveOver(Answer before, SaidBy who) {
        if (!openly.isChosen()) {
            throw Refused.invalid("way", "Choose how you would like to take part, or ask us to ring you.");
        }
        var given = before == null ? this : before;
        if (before != null) {
            given.openly = openly.over(before.openly);
        }
        var beforehand = before == null ? SaidPrivately.NOTHING : before.privately();
        given.privately = privately().over(beforehand, who.givenAt());
        given.draft = false;
        given.by = who;
        return given;
    }

    /** True when this says something new beside the wish: help, times, people, or something private. */
    boolean saysMoreThanAWish(Answer before) {
        return privately().isSomething()
                || openly.saysMoreThanAWish(before == null ? SaidOpenly.NOTHING : before.openly);
    }

    SaidOpenly openly() {
        return openly;
    }

    SaidPrivately privately() {
        return privately == null ? SaidPrivately.NOTHING : privately;
    }

    SaidBy by() {
        return by;
    }

    Preference wish() {
        return openly.wish();
    }

    Known privateAndSafe() {
        var said = privately().privateAndSafe();
        return said == null ? Known.UNKNOWN : said;
    }

    String notThere() {
        return privately().notThere();
    }

    /** When they wrote who should not be there, as it stands now; null where they wrote nothing. */
    Instant notThereAt() {
        return privately().notThereAt();
    }

    boolean isDraft() {
        return draft;
    }

    UUID ask() {
        return ask;
    }
}
