package org.blendedmeetings.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.demo.InventedFamily.Apart;
import org.blendedmeetings.demo.InventedFamily.Held;
import org.blendedmeetings.demo.MakingPeople.Kin;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.ParentalResponsibility;

/** Makes one family: its people and homes, who works with it, and what sets it apart. */
final class MakingFamilies {
    private static final int EVERY_APART = 17;
    private static final int EVERY_RESTRICTED = 41;
    private static final List<Apart> REASONS = List.of(
            new Apart(ApartBy.ORDER, "Non-molestation order: he may not come to the home or contact her."),
            new Apart(ApartBy.BAIL, "Bail condition: no contact with her, directly or through others."),
            new Apart(ApartBy.DECISION, "The conference decided that they are not seen together, after threats."));

    private final Chance chance;
    private final InventedNames names;
    private final MakingPeople people;
    private final Circling circling;
    private int made;

    MakingFamilies(Chance chance, InventedNames names, MakingPeople people, Circling circling) {
        this.chance = chance;
        this.names = names;
        this.people = people;
        this.circling = circling;
    }

    /** The family a story is told of: nobody in it but those who have a part. */
    InventedFamily of(Story story, List<Held> history) {
        var ages = IntStream.range(0, story.children())
                .mapToObj(place -> story.age() - 2 * place)
                .toList();
        var house = house(story.kind(), story.father().present());
        children(house, ages, story.child(), false);
        var mother = story.mother().present() ? mother(house, story.mother()) : null;
        var father = story.father().present() ? father(house, story.father()) : null;
        var circle = circling.around(story.kind(), story.type(), story.age());
        return new InventedFamily(
                story.kind(),
                house.draft.family(),
                story.children(),
                mother,
                father,
                circle,
                history,
                null,
                false,
                story);
    }

    InventedFamily any(FamilyKind kind, int children, List<Held> history) {
        var withFather = chance.percent(68);
        var house = house(kind, withFather);
        var ages = IntStream.range(0, children)
                .mapToObj(place -> chance.between(0, 17))
                .toList();
        var restricted = made % EVERY_RESTRICTED == 0;
        children(house, ages, null, restricted);
        var mother = !withFather || chance.percent(94) ? mother(house, null) : null;
        var father = withFather ? father(house, null) : null;
        if (chance.percent(25)) {
            relative(house);
        }
        var apart = mother != null && father != null && made % EVERY_APART == 0 ? chance.oneOf(REASONS) : null;
        var circle = circling.around(kind, history.get(0).type(), ages.get(0));
        return new InventedFamily(
                kind, house.draft.family(), children, mother, father, circle, history, apart, restricted, null);
    }

    private House house(FamilyKind kind, boolean withFather) {
        made++;
        var kin = new Kin(names.surname(), Heritage.any(chance));
        var draft = new FamilyDraft();
        var first = draft.home(kin.surname() + " home", Streets.address(chance), false);
        var second = withFather && chance.percent(55)
                ? draft.home("Second " + kin.surname() + " home", Streets.address(chance), chance.percent(8))
                : first;
        var care = kind == FamilyKind.CARE
                ? draft.home("Foster home " + made, Streets.address(chance), chance.percent(35))
                : first;
        return new House(draft, kin, first, second, care);
    }

    private void children(House house, List<Integer> ages, Said said, boolean restricted) {
        for (var age : ages) {
            var number = "W%06d".formatted(100_000 + 37 * made + house.draft.size());
            house.draft.child(people.child(house.kin, number, age, restricted, said, house.homesOfChild()));
        }
        if (house.care != house.first) {
            var carers = new Kin(names.surname(), Heritage.any(chance));
            var carer = people.woman(carers, chance.between(35, 62), said, List.of(house.care));
            house.draft.adult(carer, FamilyRole.CARER, ParentalResponsibility.NO);
        }
    }

    private Integer mother(House house, Said said) {
        var mother = people.woman(house.kin, chance.between(24, 45), said, List.of(house.first));
        return house.draft.adult(mother, FamilyRole.PARENT, ParentalResponsibility.YES);
    }

    private Integer father(House house, Said said) {
        var father = people.man(house.kin, chance.between(25, 50), said, List.of(house.second));
        var responsibility = chance.percent(70)
                ? ParentalResponsibility.YES
                : chance.percent(60) ? ParentalResponsibility.NO : ParentalResponsibility.NOT_KNOWN;
        return house.draft.adult(father, FamilyRole.PARENT, responsibility);
    }

    private void relative(House house) {
        var home = house.draft.home("Grandmother's home", Streets.address(chance), false);
        var relative = people.woman(house.kin, chance.between(48, 74), null, List.of(home));
        house.draft.adult(relative, FamilyRole.RELATIVE, ParentalResponsibility.NO);
    }

    /** Where a family lives: the first home, the second where parents have parted, and the foster home. */
    private record House(FamilyDraft draft, Kin kin, int first, int second, int care) {
        /** In care at the foster home and now and then at home; else with whoever parted from whom. */
        List<Integer> homesOfChild() {
            return care != first ? List.of(care, first) : second != first ? List.of(first, second) : List.of(first);
        }
    }
}
