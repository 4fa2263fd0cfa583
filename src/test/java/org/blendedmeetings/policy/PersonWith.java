package org.blendedmeetings.policy;

import java.util.function.UnaryOperator;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;

/** Changes one thing that is known about a person of a case. */
final class PersonWith {

    private PersonWith() {}

    static UnaryOperator<PolicyPerson> privateSpace(Known known) {
        return p -> new PolicyPerson(
                p.id(),
                p.role(),
                p.age(),
                p.preference(),
                known,
                p.digitalAccess(),
                p.interpreter(),
                p.easyRead(),
                p.needed(),
                p.household());
    }

    static UnaryOperator<PolicyPerson> digital(DigitalAccess known) {
        return p -> new PolicyPerson(
                p.id(),
                p.role(),
                p.age(),
                p.preference(),
                p.privateSpace(),
                known,
                p.interpreter(),
                p.easyRead(),
                p.needed(),
                p.household());
    }

    static UnaryOperator<PolicyPerson> interpreter(InterpreterNeed known) {
        return p -> new PolicyPerson(
                p.id(),
                p.role(),
                p.age(),
                p.preference(),
                p.privateSpace(),
                p.digitalAccess(),
                known,
                p.easyRead(),
                p.needed(),
                p.household());
    }

    static UnaryOperator<PolicyPerson> easyRead() {
        return p -> new PolicyPerson(
                p.id(),
                p.role(),
                p.age(),
                p.preference(),
                p.privateSpace(),
                p.digitalAccess(),
                p.interpreter(),
                true,
                p.needed(),
                p.household());
    }

    static UnaryOperator<PolicyPerson> need(Preference needed) {
        return p -> new PolicyPerson(
                p.id(),
                p.role(),
                p.age(),
                p.preference(),
                p.privateSpace(),
                p.digitalAccess(),
                p.interpreter(),
                p.easyRead(),
                needed,
                p.household());
    }

    static UnaryOperator<PolicyPerson> household(String home) {
        return p -> new PolicyPerson(
                p.id(),
                p.role(),
                p.age(),
                p.preference(),
                p.privateSpace(),
                p.digitalAccess(),
                p.interpreter(),
                p.easyRead(),
                p.needed(),
                home);
    }
}
