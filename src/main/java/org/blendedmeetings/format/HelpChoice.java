package org.blendedmeetings.format;

import org.blendedmeetings.helping.Help;
import org.blendedmeetings.helping.HelpView;

/**
 * Something that would make one person's wish possible.
 *
 * @param asked who asked for it when and how it was settled; null while nobody has asked
 */
public record HelpChoice(Help help, HelpView asked) {

    /** It can be asked for, also once more after it was settled. */
    public boolean isOffered() {
        return asked == null || !asked.isOpen();
    }
}
