package org.blendedmeetings.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.blendedmeetings.due.Life;
import org.blendedmeetings.due.ReadingLives;
import org.blendedmeetings.people.ChildrenInReturns;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.review.SpokenWith;
import org.springframework.stereotype.Component;

/** Goes through the children a return is about, some at a time: five or six statements for each page, and no more than one page kept. */
@Component
class Subjects {
    static final int AT_ONCE = 200;

    private final ReadingLives lives;
    private final ChildrenInReturns children;
    private final SpokenWith conversations;

    Subjects(ReadingLives lives, ChildrenInReturns children, SpokenWith conversations) {
        this.lives = lives;
        this.children = children;
        this.conversations = conversations;
    }

    /** @param restrictedToo children whose record is restricted as well */
    void each(StatutoryFile file, Days days, boolean restrictedToo, Consumer<Subject> what) {
        List<Life> page;
        var after = ReadingLives.START;
        do {
            page = lives.next(file.kind(), file.chain(), days.from(), days.to(), after, AT_ONCE);
            if (page.isEmpty()) {
                return;
            }
            var ids = page.stream().map(Life::child).toList();
            var who = children.of(ids);
            var spoken = file.asksForConversations() ? conversations.daysOf(ids) : Map.<PersonId, List<LocalDate>>of();
            page.stream()
                    .filter(each -> who.containsKey(each.child()))
                    .map(each -> new Subject(who.get(each.child()), each, spoken.getOrDefault(each.child(), List.of())))
                    .filter(each -> restrictedToo || !each.child().restricted())
                    .forEach(what);
            after = page.get(page.size() - 1).child();
        } while (page.size() == AT_ONCE);
    }
}
