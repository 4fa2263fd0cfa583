package org.blendedmeetings.imports;

import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactSink;
import org.blendedmeetings.imports.reading.Refusal;
import org.blendedmeetings.people.ToldPerson;

/** Hears nothing: what an import has to say was said when it was previewed. */
enum Unheard implements FactSink {
    SINK;

    @Override
    public void found(Fact fact) {}

    @Override
    public void told(ToldPerson person) {}

    @Override
    public void refused(Refusal refusal) {}

    @Override
    public void noticed(String sentence) {}

    @Override
    public void matched(String file, String heading, String means) {}
}
