package org.blendedmeetings.format;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.policy.Advice;

/** What each of the family asked for in one decision, and what became of it. */
@Embeddable
class DecisionPeople {

    @ElementCollection
    @CollectionTable(name = "format_decision_person", joinColumns = @JoinColumn(name = "decision"))
    @OrderColumn(name = "position")
    private List<DecisionPerson> people = new ArrayList<>();

    /** As the policy judged them. */
    void are(Advice said) {
        people.clear();
        said.people().forEach(each -> people.add(DecisionPerson.of(each, said)));
    }

    /** As it was decided. */
    void have(Option chosen) {
        people.replaceAll(
                each -> each.decided(chosen.modes().get(each.participant()), chosen.becameOf(each.participant())));
    }

    /** How many have not answered; they are planned in the room. */
    int silent() {
        return (int) people.stream().filter(DecisionPerson::silent).count();
    }

    List<DecisionPerson> all() {
        return List.copyOf(people);
    }
}
