package org.blendedmeetings.meeting;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.access.Line;

/**
 * What was recorded of the meetings held so far about one child in one line, as far as it bears on the next: relationships
 * on a screen wear thin, and somebody new wants to be met (policy D2-12, D2-13).
 *
 * @param consecutiveVirtual meetings in a row, up to now, in which nobody of the family was in the room and somebody took
 *                           part by screen or phone
 * @param byPhone            in at least one of these somebody of the family was on the phone
 * @param newFaces           who is new since the last meeting held
 */
public record LineSoFar(Line line, int consecutiveVirtual, boolean byPhone, List<NewFace> newFaces) {
    private static final int IN_A_ROW = 2;

    public boolean newChairOrWorker() {
        return !newFaces.isEmpty();
    }

    /** As staff read it; nothing where there is nothing to say. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        if (consecutiveVirtual >= IN_A_ROW) {
            sentences.add("The last " + consecutiveVirtual + " of these meetings were on a screen"
                    + (byPhone ? " or by phone." : "."));
        }
        newFaces.forEach(each -> sentences.add("The " + each.words() + " is new since the last " + noun() + "."));
        return List.copyOf(sentences);
    }

    private String noun() {
        return switch (line) {
            case CARE_REVIEWS -> "review";
            case CONFERENCES -> "conference";
            default -> "meeting";
        };
    }
}
