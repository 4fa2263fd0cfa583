package org.blendedmeetings.imports.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.people.ToldPerson;

/** Keeps what was read from a test's few rows. */
final class Heard implements FactSink {
    final List<Fact> facts = new ArrayList<>();
    final List<ToldPerson> people = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();
    final List<String> noticed = new ArrayList<>();
    final List<String> matched = new ArrayList<>();
    final List<TableHeadings> tables = new ArrayList<>();
    ImportKind kind;

    @Override
    public void found(Fact fact) {
        facts.add(fact);
    }

    @Override
    public void told(ToldPerson person) {
        people.add(person);
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
    }

    @Override
    public void noticed(String sentence) {
        noticed.add(sentence);
    }

    @Override
    public void matched(String file, String heading, String means) {
        matched.add(heading + " = " + means);
    }

    @Override
    public void table(TableHeadings headings) {
        tables.add(headings);
    }

    /** "CHILD 9001 2015-04-03 - WBRI": what a fact says, without where. */
    List<String> said() {
        return facts.stream()
                .map(fact -> String.join(
                        " ",
                        fact.kind().name(),
                        fact.child(),
                        shown(fact.on()),
                        shown(fact.until()),
                        fact.code() == null ? "-" : fact.code()))
                .toList();
    }

    List<String> said(FactKind kind) {
        return said().stream()
                .filter(each -> each.startsWith(kind.name() + " "))
                .map(each -> each.substring(kind.name().length() + 1))
                .toList();
    }

    /** "3 DECOM": the row and column of each refusal. */
    List<String> refused() {
        return refusals.stream().map(each -> each.row() + " " + each.column()).toList();
    }

    private static String shown(LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
