package org.blendedmeetings.people;

/** How a person describes themselves; what inequality is measured by (domain 0, rule 10). */
public record AboutThemselves(Described ethnicity, Described firstLanguage, Described disability) {

    public static AboutThemselves notAsked() {
        return new AboutThemselves(Described.notAsked(), Described.notAsked(), Described.notAsked());
    }
}
