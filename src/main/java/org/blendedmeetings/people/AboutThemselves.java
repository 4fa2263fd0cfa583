package org.blendedmeetings.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** How a person describes themselves; what inequality is measured by (domain 0, rule 10). */
@Embeddable
public record AboutThemselves(
        @Embedded @EmbeddedColumnNaming("ethnicity_%s") Described ethnicity,
        @Embedded @EmbeddedColumnNaming("first_language_%s") Described firstLanguage,
        @Embedded @EmbeddedColumnNaming("disability_%s") Described disability) {

    String inWords() {
        return "ethnicity: %s; first language: %s; disability: %s"
                .formatted(ethnicity.inWords(), firstLanguage.inWords(), disability.inWords());
    }

    public static AboutThemselves notAsked() {
        return new AboutThemselves(Described.notAsked(), Described.notAsked(), Described.notAsked());
    }
}
