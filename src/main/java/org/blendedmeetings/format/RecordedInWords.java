package org.blendedmeetings.format;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.EarlierInLine;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** What was known about a meeting itself, in sentences, and who recorded it. */
@Component
class RecordedInWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final KnownRows rows;
    private final KnownFacts facts;
    private final EarlierInLine earlier;

    RecordedInWords(KnownRows rows, KnownFacts facts, EarlierInLine earlier) {
        this.rows = rows;
        this.facts = facts;
        this.earlier = earlier;
    }

    /** As far as the reader may know. */
    List<String> of(MeetingView meeting, SignedIn reader) {
        var sentences = new ArrayList<>(earlier.before(meeting).sentences());
        rows.findFirstByMeetingOrderByRecordedAtDescIdDesc(meeting.id().value()).ifPresent(row -> {
            var all = facts.of(meeting.id());
            var known = words(reader.safetyDuty() ? all : all.keepingOf(RecordedFacts.NOTHING));
            if (!known.isEmpty()) {
                sentences.add("Recorded by " + row.recordedBy() + " on "
                        + London.dateOf(row.recordedAt()).format(DAY) + ": " + String.join("; ", known) + ".");
            }
        });
        return List.copyOf(sentences);
    }

    private static List<String> words(RecordedFacts facts) {
        var words = new ArrayList<String>();
        add(words, facts.toldAboutVirtual(), "the family know how many meetings in a row were on a screen");
        add(words, facts.longTermFoster(), "a settled foster home, and the IRO agrees to paper");
        add(words, facts.disabledChild(), "the child is disabled");
        add(words, facts.livesAlone(), "lives alone or unaccompanied");
        add(words, facts.outOfArea(), "lives out of area, in custody or in hospital");
        add(words, facts.proceedings(), "proceedings or a removal may be decided");
        add(words, !facts.noCamera().isEmpty(), "somebody does not want a camera or a recording");
        facts.obstacles().forEach(each -> words.add("in the way of a wish, with what was tried: " + each.tried()));
        return words;
    }

    private static void add(List<String> words, boolean so, String text) {
        if (so) {
            words.add(text);
        }
    }
}
