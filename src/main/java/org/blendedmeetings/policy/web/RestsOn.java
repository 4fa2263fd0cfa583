package org.blendedmeetings.policy.web;

import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.policy.PolicyReading;
import org.springframework.stereotype.Component;

/** Says what a row rests on, for those who think of changing it. */
@Component
class RestsOn {
    private final PolicyReading policy;
    private final BasisWords words;

    RestsOn(PolicyReading policy, BasisWords words) {
        this.policy = policy;
        this.words = words;
    }

    /** Empty where the row says nothing about it. */
    String of(String row) {
        var written = policy.current();
        Stream<List<String>> bases = Stream.concat(
                written.base().stream()
                        .map(each -> List.of(each.says().id(), each.says().basis())),
                written.conditions().stream()
                        .map(each -> List.of(each.says().id(), each.says().basis())));
        return bases.filter(each -> each.get(0).equals(row))
                .findFirst()
                .map(each -> words.of(each.get(1)))
                .orElse("");
    }
}
