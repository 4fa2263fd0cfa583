package org.blendedmeetings.preference;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.hibernate.annotations.EmbeddedColumnNaming;

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

    @Enumerated(EnumType.STRING)
    private Preference wish;

    private boolean ringMe;

    @Embedded
    @EmbeddedColumnNaming("ring_%s")
    private RingMe ring;

    @Embedded
    private HelpWanted help = HelpWanted.none();

    @Enumerated(EnumType.STRING)
    private Known privateAndSafe;

    @Enumerated(EnumType.STRING)
    private DigitalAccess access = DigitalAccess.UNKNOWN;

    @Convert(converter = HardTimesText.class)
    private List<HardTime> hardTimes = List.of();

    private String withMe;
    private String notThere;
    private Instant notThereAt;

    @Embedded
    private AnythingElse more;

    private boolean calendar;
    private String saidBy;
    private String typedBy;
    private Instant givenAt;

    private Answer() {}

    /** Begins an answer; over one given before, it starts from that, without what is private. */
    static Answer draft(AskId ask, Answer before) {
        var answer = new Answer();
        answer.id = Ids.next();
        answer.ask = ask.value();
        answer.draft = true;
        if (before != null) {
            answer.copyShown(before);
        }
        return answer;
    }

    void take(AnswerStep step) {
        if (step instanceof ChosenWay way) {
            wish = way.wish();
            ringMe = way.ringMe();
        } else if (step instanceof RingMe said) {
            ring = said.orBefore(ring);
        } else if (step instanceof HelpWanted said) {
            help = said;
        } else if (step instanceof Joining joining) {
            privateAndSafe = orBefore(joining.privateAndSafe(), privateAndSafe);
            access = joining.access();
        } else if (step instanceof HardTimes hard) {
            hardTimes = hard.times();
        } else if (step instanceof WithMe with) {
            withMe = with.who();
        } else if (step instanceof NotThere apart) {
            notThere = orBefore(apart.who(), notThere);
        } else if (step instanceof AnythingElse said) {
            more = said;
        } else if (step instanceof CalendarWish said) {
            calendar = said.wantedAndSafe();
        }
    }

    /** The draft is given: it becomes the answer, or goes over the answer {@code before}, which is returned then. */
    Answer giveOver(Answer before, String by, String typed, Instant now) {
        if (wish == null && !ringMe) {
            throw Refused.invalid("way", "Choose how you would like to take part, or ask us to ring you.");
        }
        var given = before == null ? this : before;
        if (notThere != null && !(before != null && notThere.equals(before.notThere))) {
            given.notThereAt = now;
        }
        if (before != null) {
            var standing = before.wish;
            given.copyShown(this);
            // who is not sure any more is rung; until then what they said before stands
            given.wish = ringMe ? standing : wish;
            given.take(ring());
            given.take(new Joining(privateAndSafe, access));
            given.take(new NotThere(notThere));
        }
        given.draft = false;
        given.saidBy = by;
        given.typedBy = typed;
        given.givenAt = now;
        return given;
    }

    private void copyShown(Answer other) {
        wish = other.wish;
        ringMe = other.ringMe;
        help = other.help;
        access = other.access;
        hardTimes = other.hardTimes;
        withMe = other.withMe;
        more = other.more;
        calendar = other.calendar;
    }

    /** True when this says something new beside the wish: help, times, people, or something private. */
    boolean saysMoreThanAWish(Answer before) {
        var old = before == null ? new Answer() : before;
        return saysSomethingPrivate()
                || !help.equals(old.help)
                || access != old.access
                || !hardTimes.equals(old.hardTimes)
                || !Objects.equals(withMe, old.withMe)
                || !more().equals(old.more())
                || calendar != old.calendar;
    }

    /** Something only few may read was said. */
    boolean saysSomethingPrivate() {
        return ring != null || privateAndSafe != null || notThere != null;
    }

    private static <T> T orBefore(T said, T before) {
        return said == null ? before : said;
    }

    Preference wish() {
        return wish;
    }

    boolean ringMe() {
        return ringMe;
    }

    RingMe ring() {
        return orBefore(ring, new RingMe(null, null, null));
    }

    HelpWanted help() {
        return help;
    }

    Known privateAndSafe() {
        return orBefore(privateAndSafe, Known.UNKNOWN);
    }

    DigitalAccess accessSaid() {
        return access;
    }

    /** What they said about joining by screen, or what asking for a device says about it. */
    DigitalAccess access() {
        return access == DigitalAccess.UNKNOWN && help.device() ? DigitalAccess.NONE : access;
    }

    List<HardTime> hardTimes() {
        return hardTimes;
    }

    String withMe() {
        return withMe;
    }

    String notThere() {
        return notThere;
    }

    /** When they wrote who should not be there, as it stands now. */
    Instant notThereAt() {
        return notThereAt;
    }

    AnythingElse more() {
        return orBefore(more, new AnythingElse(null, null));
    }

    boolean calendar() {
        return calendar;
    }

    String saidBy() {
        return saidBy;
    }

    String typedBy() {
        return typedBy;
    }

    boolean isDraft() {
        return draft;
    }

    UUID ask() {
        return ask;
    }

    Instant givenAt() {
        return givenAt;
    }
}
