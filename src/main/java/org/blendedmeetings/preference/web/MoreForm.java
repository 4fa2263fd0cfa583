package org.blendedmeetings.preference.web;

import org.blendedmeetings.preference.AnythingElse;

/** Anything else, and where they would like it. */
record MoreForm(String words, String place) {
    static MoreForm of(AnythingElse said) {
        return new MoreForm(said.words(), said.place());
    }

    AnythingElse step() {
        return new AnythingElse(words, place);
    }
}
