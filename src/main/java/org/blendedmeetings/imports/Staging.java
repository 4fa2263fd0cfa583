package org.blendedmeetings.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactSink;
import org.blendedmeetings.imports.reading.Refusal;
import org.blendedmeetings.imports.reading.TableHeadings;
import org.blendedmeetings.people.ToldPerson;

/** Takes what is read from the files of one import into the database, a thousand rows at a time. */
final class Staging implements FactSink {
    private static final int AT_ONCE = 1000;
    /** Of more than these nobody would say what their columns are. */
    private static final int MOST_TABLES = 50;

    private final UUID run;
    private final StagedFacts facts;
    private final StagedPeople people;
    private final StagedWords words;
    private final List<Fact> found = new ArrayList<>();
    private final List<ToldPerson> told = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<TableHeadings> tables = new ArrayList<>();
    private Consumer<Runnable> within = Runnable::run;
    private int foundBefore;
    private int toldBefore;
    private int refusedBefore;
    private int noticedBefore;

    Staging(UUID run, StagedFacts facts, StagedPeople people, StagedWords words) {
        this.run = run;
        this.facts = facts;
        this.people = people;
        this.words = words;
    }

    /** From now on what is written is written like this. */
    void within(Consumer<Runnable> transaction) {
        within = transaction;
    }

    @Override
    public void found(Fact fact) {
        found.add(fact);
        if (found.size() == AT_ONCE) {
            write();
        }
    }

    @Override
    public void told(ToldPerson person) {
        told.add(person);
        if (told.size() == AT_ONCE) {
            write();
        }
    }

    @Override
    public void refused(Refusal refusal) {
        refusals.add(refusal);
        if (refusals.size() == AT_ONCE) {
            write();
        }
    }

    @Override
    public void noticed(String sentence) {
        notices.add(sentence);
        if (notices.size() == AT_ONCE) {
            write();
        }
    }

    @Override
    public void matched(String file, String heading, String means) {
        noticed(file + ": the column \"" + heading + "\" was read as \"" + means + "\".");
    }

    @Override
    public void table(TableHeadings headings) {
        if (tables.size() < MOST_TABLES) {
            tables.add(headings);
        }
    }

    /** One for each table of the files. */
    List<TableHeadings> tables() {
        return tables;
    }

    /** Writes what was not written yet. */
    void write() {
        if (!found.isEmpty() || !told.isEmpty() || !refusals.isEmpty() || !notices.isEmpty()) {
            within.accept(this::insert);
        }
    }

    private void insert() {
        facts.add(run, foundBefore, found);
        people.add(run, toldBefore, told);
        words.refuse(run, refusedBefore, refusals);
        words.notice(run, noticedBefore, notices);
        foundBefore += found.size();
        toldBefore += told.size();
        refusedBefore += refusals.size();
        noticedBefore += notices.size();
        found.clear();
        told.clear();
        refusals.clear();
        notices.clear();
    }

    /** How many rows are refused so far. */
    int refused() {
        return refusedBefore + refusals.size();
    }
}
