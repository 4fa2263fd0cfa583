package org.blendedmeetings.workflow;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Writes a row of one table into another of the same columns. */
final class RuleCopy {
    private RuleCopy() {}

    /** A row of the other model, not yet in its table. */
    static Rule of(Rule taken, DmnModelInstance into) {
        var copy = into.newInstance(Rule.class, taken.getId());
        if (taken.getDescription() != null) {
            var description = into.newInstance(Description.class);
            description.setTextContent(taken.getDescription().getTextContent());
            copy.setDescription(description);
        }
        taken.getInputEntries().forEach(each -> copy.getInputEntries().add(filled(InputEntry.class, each, into)));
        taken.getOutputEntries().forEach(each -> copy.getOutputEntries().add(filled(OutputEntry.class, each, into)));
        return copy;
    }

    private static <E extends DmnElement> E filled(Class<E> kind, DmnElement cell, DmnModelInstance into) {
        var entry = into.newInstance(kind, cell.getId());
        var text = into.newInstance(Text.class);
        text.setTextContent(cell.getTextContent().strip());
        entry.addChildElement(text);
        return entry;
    }
}
