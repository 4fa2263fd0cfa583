package org.blendedmeetings.year.web;

import org.blendedmeetings.year.Load;

/**
 * A load drawn as a bar 100 wide.
 *
 * @param filled how far what fits reaches
 * @param over   how wide what does not is
 * @param limit  where its room ends
 */
record Bar(Load load, int filled, int over, int limit) {
    private static final int WIDE = 100;

    static Bar of(Load load, int most) {
        var scale = Math.max(1, most);
        var limit = load.room() * WIDE / scale;
        var reaches = load.meetings() * WIDE / scale;
        // however little is over, it is seen
        var over = load.over() == 0 ? 0 : Math.max(2, reaches - limit);
        return new Bar(load, Math.min(reaches, limit), over, limit);
    }
}
