package org.blendedmeetings.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time: the borough of today is the borough of yesterday. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** True in so many cases of a hundred. */
    boolean percent(int cases) {
        return random.nextInt(100) < cases;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    <T> List<T> shuffled(List<T> things) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }
}
