package org.blendedmeetings.shared;

import java.util.List;

/** The application cannot start because nobody has said how it is to reach what it depends on. */
class MissingSettings extends CannotStart {

    MissingSettings(List<String> names) {
        super(
                "Blended Meetings cannot start without " + (names.size() == 1 ? "the setting " : "the settings ")
                        + String.join(", ", names) + ".",
                "Set them as environment variables or in config/; docker/compose.yaml shows each with a comment."
                        + " To try the application out, run it from source: mvn spring-boot:run.");
    }
}
