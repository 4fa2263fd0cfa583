package org.blendedmeetings.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes the ids of rows: UUID version 7, so that newer rows sort after older ones. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new id, unique across nodes. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
