package org.blendedmeetings.format.web;

import org.blendedmeetings.format.JoiningFrom;
import org.blendedmeetings.format.Said;
import org.blendedmeetings.preference.Known;

/** What somebody said when they were asked by voice, as the worker wrote it down. */
record AskFirstForm(JoiningFrom place, Known afraid, String words) {

    Said said() {
        return new Said(place, afraid, words);
    }
}
