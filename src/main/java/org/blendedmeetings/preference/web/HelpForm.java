package org.blendedmeetings.preference.web;

import java.util.EnumSet;
import java.util.Set;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.HelpWanted;

/** What somebody needs so that they can take part. */
record HelpForm(InterpreterNeed interpreter, String language, Set<Need> needs) {

    static HelpForm of(HelpWanted help) {
        var needs = EnumSet.noneOf(Need.class);
        add(needs, Need.LARGE_PRINT, help.largePrint());
        add(needs, Need.EASY_READ, help.easyRead());
        add(needs, Need.TRAVEL, help.travel());
        add(needs, Need.CHILDCARE, help.childcare());
        add(needs, Need.DEVICE, help.device());
        add(needs, Need.PRIVATE_ROOM, help.privateRoom());
        add(needs, Need.RING_WITH_INTERPRETER, help.ringWithInterpreter());
        var said = help.interpreter() == InterpreterNeed.UNKNOWN ? null : help.interpreter();
        return new HelpForm(said, help.language(), needs);
    }

    HelpWanted step() {
        return new HelpWanted(
                interpreter,
                language,
                has(Need.RING_WITH_INTERPRETER),
                has(Need.LARGE_PRINT),
                has(Need.EASY_READ),
                has(Need.TRAVEL),
                has(Need.CHILDCARE),
                has(Need.DEVICE),
                has(Need.PRIVATE_ROOM));
    }

    private boolean has(Need need) {
        return needs != null && needs.contains(need);
    }

    private static void add(Set<Need> needs, Need need, boolean wanted) {
        if (wanted) {
            needs.add(need);
        }
    }
}
