package org.blendedmeetings.people.web;

/** The reason somebody gives for ending something. */
record WhyForm(String why) {
    static WhyForm empty() {
        return new WhyForm(null);
    }
}
