package org.blendedmeetings.policy;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;

/** Changes one thing that is known about a person of a case. */
final class PersonWith {
    private Known privateSpace;
    private DigitalAccess digitalAccess;
    private InterpreterNeed interpreter;
    private boolean easyRead;
    private Preference needed;
    private String household;

    private PersonWith(PolicyPerson person) {
        privateSpace = person.privateSpace();
        digitalAccess = person.digitalAccess();
        interpreter = person.interpreter();
        easyRead = person.easyRead();
        needed = person.needed();
        household = person.household();
    }

    static UnaryOperator<PolicyPerson> privateSpace(Known known) {
        return with(person -> person.privateSpace = known);
    }

    static UnaryOperator<PolicyPerson> digital(DigitalAccess known) {
        return with(person -> person.digitalAccess = known);
    }

    static UnaryOperator<PolicyPerson> interpreter(InterpreterNeed known) {
        return with(person -> person.interpreter = known);
    }

    static UnaryOperator<PolicyPerson> easyRead() {
        return with(person -> person.easyRead = true);
    }

    static UnaryOperator<PolicyPerson> need(Preference needed) {
        return with(person -> person.needed = needed);
    }

    static UnaryOperator<PolicyPerson> household(String home) {
        return with(person -> person.household = home);
    }

    private static UnaryOperator<PolicyPerson> with(Consumer<PersonWith> change) {
        return person -> {
            var other = new PersonWith(person);
            change.accept(other);
            return new PolicyPerson(
                    person.id(),
                    person.role(),
                    person.age(),
                    person.preference(),
                    other.privateSpace,
                    other.digitalAccess,
                    other.interpreter,
                    other.easyRead,
                    other.needed,
                    other.household);
        };
    }
}
