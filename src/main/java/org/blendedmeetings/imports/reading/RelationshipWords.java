package org.blendedmeetings.imports.reading;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.people.FamilyRole;

/** What somebody is to a child, in plain words. */
final class RelationshipWords {
    private static final String PROFESSIONAL = "professional";
    private static final Map<FamilyRole, List<String>> RELATIONSHIPS = Map.of(
            FamilyRole.CHILD, List.of("Child", "Young person"),
            FamilyRole.PARENT,
                    List.of(
                            "Parent",
                            "Mother",
                            "Father",
                            "Mum",
                            "Dad",
                            "Birth mother",
                            "Birth father",
                            "Adoptive parent"),
            FamilyRole.CARER, List.of("Carer", "Foster carer", "Kinship carer", "Special guardian", "Guardian"),
            FamilyRole.RELATIVE,
                    List.of("Relative", "Grandparent", "Grandmother", "Grandfather", "Aunt", "Uncle", "Family member"),
            FamilyRole.SUPPORTER, List.of("Supporter", "Friend", "Family friend", "Neighbour"));
    private static final List<String> SIBLINGS = List.of("brother", "sister", "sibling", "halfbrother", "halfsister");

    private RelationshipWords() {}

    /** Nothing for a professional. */
    static Optional<FamilyRole> of(String words, String column) {
        var plain = CircleWords.plain(words);
        if (plain.equals(PROFESSIONAL)) {
            return Optional.empty();
        }
        if (SIBLINGS.contains(plain)) {
            throw new BadRow(
                    column,
                    "A brother or sister is a child with a number and rows of their own, and known by the parents they"
                            + " share. For one who is grown up write Relative.");
        }
        return Optional.of(CircleWords.meant(RELATIONSHIPS, plain)
                .orElseThrow(() -> new BadRow(
                        column,
                        "Write one of "
                                + Arrays.stream(FamilyRole.values())
                                        .flatMap(role -> RELATIONSHIPS.get(role).stream())
                                        .collect(joining(", "))
                                + ", or Professional.")));
    }
}
