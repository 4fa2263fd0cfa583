package org.blendedmeetings.shared;

/** Somebody started the packaged jar in the local profile, whose database and invented people are not for production. */
class OnlyFromSource extends CannotStart {

    OnlyFromSource() {
        super(
                "The local profile, with its embedded database and invented borough, runs only from source.",
                "Run mvn spring-boot:run in a clone; or start the jar without a profile, with the settings in"
                        + " docker/compose.yaml.");
    }
}
