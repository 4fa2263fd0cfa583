package org.blendedmeetings.telling;

import java.util.Optional;
import org.blendedmeetings.access.FamilyVisit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a visitor reads on their own page once they were written to about a wish that is not met. */
@Component
public class WrittenToFamily {
    private final Tellings tellings;
    private final Wording wording;
    private final OwnWords ownWords;

    WrittenToFamily(Tellings tellings, Wording wording, OwnWords ownWords) {
        this.tellings = tellings;
        this.wording = wording;
        this.ownWords = ownWords;
    }

    /** Empty while nothing was sent, and where the wish is met after all. */
    @Transactional(readOnly = true)
    public Optional<WrittenText> to(FamilyVisit visitor) {
        return tellings.findFirstByAboutMeetingAndAboutPersonAndWrittenSentAtNotNullOrderBySinceDescIdDesc(
                        visitor.meeting(), visitor.person())
                .filter(each -> !each.isOver())
                .map(each -> wording.of(visitor).with(words(each)));
    }

    /** Only while they are reached by the channel these words were said to be safe for. */
    private String words(Telling telling) {
        var written = telling.written();
        return ownWords.alone(telling.person())
                .filter(kind -> kind == written.ownWordsFor())
                .map(kind -> written.ownWords())
                .orElse(null);
    }
}
