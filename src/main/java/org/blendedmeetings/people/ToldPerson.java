package org.blendedmeetings.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a file about somebody: the child itself, family, a professional around a child, or one of the directory. Each
 * value is right by itself; null where the row does not say.
 *
 * @param child    the council's number; null in a directory
 * @param role     null for a professional
 * @param work     in what role a professional takes part
 * @param name     a professional's whole name may stand in the first alone
 * @param language ISO 639
 * @param file     for sentences about the row
 */
public record ToldPerson(
        String child,
        FamilyRole role,
        ProfessionalRole work,
        PersonName name,
        LocalDate bornOn,
        ParentalResponsibility responsibility,
        NewFamily.NewHome home,
        List<Contact> contacts,
        String language,
        InterpreterNeed interpreter,
        String title,
        String agency,
        String file,
        long row) {

    /** A way to reach them, in the form that is stored, and whether somebody said that it is safe. */
    public record Contact(ChannelKind kind, String address, Safety safe) {}

    public ToldPerson in(String itsFile, long itsRow) {
        return new ToldPerson(
                child,
                role,
                work,
                name,
                bornOn,
                responsibility,
                home,
                contacts,
                language,
                interpreter,
                title,
                agency,
                itsFile,
                itsRow);
    }

    boolean worksWithThem() {
        return role == null;
    }

    boolean describesTheChild() {
        return role == FamilyRole.CHILD;
    }

    boolean isCalledLike(Person person) {
        return LikeName.is(person.name(), name);
    }

    /** False where either day is not known. */
    boolean isBornOnAnotherDayThan(Person person) {
        var known = person.birth().bornOn();
        return known != null && bornOn != null && !known.equals(bornOn);
    }

    /** Somebody said whether it is safe to reach them like this. */
    public boolean saysWhatIsSafe() {
        return contacts.stream().anyMatch(each -> each.safe() != Safety.UNKNOWN);
    }

    Optional<String> reachedBy(ChannelKind kind) {
        return contacts.stream()
                .filter(each -> each.kind() == kind)
                .map(Contact::address)
                .findFirst();
    }

    /** Those who share one of these may be one: landlines and homes are shared by whole families. */
    List<String> ownAddresses() {
        return contacts.stream()
                .filter(each -> each.kind() == ChannelKind.EMAIL || each.kind() == ChannelKind.SMS)
                .map(Contact::address)
                .toList();
    }
}
