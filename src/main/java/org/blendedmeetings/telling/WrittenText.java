package org.blendedmeetings.telling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything one person reads about a wish that is not met: the same whatever the cause, and nothing of anybody else.
 *
 * @param ownWords of whoever told them, or null
 * @param ask      whom else they can ask, or null where it is the same person
 * @param advice   others to turn to, with their numbers
 */
public record WrittenText(
        String sentence,
        String ownWords,
        String askTitle,
        String ask,
        String advocateTitle,
        String advocate,
        List<String> advice,
        String challengeTitle,
        List<String> challenge) {

    /** As it is kept with what was sent. */
    String inLines() {
        return Stream.of(
                        Stream.of(sentence, ownWords, ask == null ? null : askTitle, ask, advocateTitle, advocate),
                        advice.stream(),
                        Stream.of(challengeTitle),
                        challenge.stream())
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    WrittenText with(String words) {
        return new WrittenText(
                sentence, words, askTitle, ask, advocateTitle, advocate, advice, challengeTitle, challenge);
    }
}
