package org.blendedmeetings.format;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.policy.Obstacle;

/**
 * What staff recorded about a meeting that the policy asks about and the family need not be asked.
 *
 * @param toldAboutVirtual the family know how many meetings in a row were on a screen (D2-12b)
 * @param outOfArea        placed out of area, in custody or in hospital; for the safety duty alone (D2-15)
 * @param proceedings      proceedings or removal may be decided; for the safety duty alone (D2-16)
 * @param longTermFoster   all three conditions of D2-21
 * @param disabledChild    the family chooses the place (D2-20)
 * @param livesAlone       unaccompanied, or a care leaver living alone (D2-14)
 * @param noCamera         participants who do not want camera or recording (D2-18)
 * @param obstacles        practical things in the way of a wish, with what was tried (D3-06)
 */
public record RecordedFacts(
        boolean toldAboutVirtual,
        boolean outOfArea,
        boolean proceedings,
        boolean longTermFoster,
        boolean disabledChild,
        boolean livesAlone,
        List<UUID> noCamera,
        List<Tried> obstacles) {

    /** Nothing recorded yet. */
    public static final RecordedFacts NOTHING =
            new RecordedFacts(false, false, false, false, false, false, List.of(), List.of());

    /**
     * Something practical that stands in the way of one person's wish.
     *
     * @param tried what was tried to make it possible
     */
    public record Tried(UUID participant, Obstacle.Kind kind, String tried) {}

    /** What holds of the child beyond one meeting. */
    RecordedFacts lasting() {
        return new RecordedFacts(false, outOfArea, false, false, disabledChild, livesAlone, List.of(), List.of());
    }

    /** As somebody without the duty leaves it: what they cannot read stays as it was. */
    RecordedFacts keepingOf(RecordedFacts before) {
        return new RecordedFacts(
                toldAboutVirtual,
                before.outOfArea,
                before.proceedings,
                longTermFoster,
                disabledChild,
                livesAlone,
                noCamera,
                obstacles);
    }
}
