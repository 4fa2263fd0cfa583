package org.blendedmeetings.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What somebody needs to read what we write and to follow what is said.
 *
 * @param language ISO 639 code they are written to in
 */
@Embeddable
public record Needs(
        String language,
        @Enumerated(EnumType.STRING) InterpreterNeed interpreter,
        @Enumerated(EnumType.STRING) ReadingFormat reading) {

    /** English where nothing is said, and never taken for known what nobody asked. */
    static Needs of(String language, InterpreterNeed interpreter, ReadingFormat reading) {
        return new Needs(
                Names.language("language", language),
                interpreter == null ? InterpreterNeed.UNKNOWN : interpreter,
                reading == null ? ReadingFormat.UNKNOWN : reading);
    }

    String inWords() {
        return "language %s, interpreter %s, reads %s".formatted(language, interpreter, reading);
    }
}
