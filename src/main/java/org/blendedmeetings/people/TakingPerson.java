package org.blendedmeetings.people;

import java.util.Objects;

/** Takes from a row what nobody knew of a person; where our record says something else, it stays, and that is said. */
final class TakingPerson {
    private final FromFile file;
    private final TakingChannels channels;

    TakingPerson(KnownCircles known, FromFile file) {
        this.file = file;
        this.channels = new TakingChannels(known, file);
    }

    void take(Person person, ToldPerson told, Remarks remarks) {
        var before = inWords(person);
        var name = name(person, told, remarks);
        person.correct(name, birth(person, told), needs(person, told, remarks));
        var after = inWords(person);
        if (!after.equals(before)) {
            file.changed(person, "Name, birth or needs learned from a file", before, after);
        }
        told.contacts().forEach(each -> channels.take(person, told, each, remarks));
    }

    private PersonName name(Person person, ToldPerson told, Remarks remarks) {
        if (told.name().firstName() == null) {
            return person.name();
        }
        if (!person.isNamed()) {
            return PersonName.of(
                    told.name().firstName(), told.name().lastName(), told.name().knownAs());
        }
        if (!LikeName.sameFirst(person.name(), told.name())) {
            differs(told, remarks, "first name");
        }
        if (!LikeName.sameLast(person.name(), told.name())) {
            differs(told, remarks, "last name");
        }
        var knownAs = LikeName.plain(told.name().knownAs());
        if (!knownAs.isEmpty() && !knownAs.equals(LikeName.plain(person.name().calledFirst()))) {
            differs(told, remarks, "name they are known by");
        }
        return person.name();
    }

    /** A child's is looked at before: with everything else the files say of it. */
    private static Birth birth(Person person, ToldPerson told) {
        return person.isChild() || told.bornOn() == null || person.birth().bornOn() != null
                ? person.birth()
                : new Birth(told.bornOn(), null);
    }

    private Needs needs(Person person, ToldPerson told, Remarks remarks) {
        var known = person.needs();
        var nobodyAsked = known.interpreter() == InterpreterNeed.UNKNOWN;
        var language = told.language() == null || person.isNamed() ? known.language() : told.language();
        if (told.language() != null && !Objects.equals(told.language(), language)) {
            differs(told, remarks, "language");
        }
        if (told.interpreter() != InterpreterNeed.UNKNOWN
                && !nobodyAsked
                && told.interpreter() != known.interpreter()) {
            differs(told, remarks, "need for an interpreter");
        }
        return Needs.of(language, nobodyAsked ? told.interpreter() : known.interpreter(), known.reading());
    }

    private void differs(ToldPerson told, Remarks remarks, String what) {
        remarks.noticed(told, "our record says a different " + what + "; nothing was changed.");
    }

    private static String inWords(Person person) {
        return String.join(
                "; ",
                person.name().inWords(),
                person.birth().inWords(),
                person.needs().inWords());
    }
}
