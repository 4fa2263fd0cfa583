package org.blendedmeetings.imports.reading;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.Safety;

/** The plain words of our templates, as what they mean. */
final class CircleWords {
    private static final Map<InterpreterNeed, List<String>> INTERPRETERS = Map.of(
            InterpreterNeed.NONE, List.of("No", "None"),
            InterpreterNeed.SPOKEN, List.of("Yes", "Spoken"),
            InterpreterNeed.BSL, List.of("BSL", "British Sign Language"),
            InterpreterNeed.LIP_SPEAKER, List.of("Lip speaker"),
            InterpreterNeed.UNKNOWN, List.of("Unknown", "Not known", ""));

    private CircleWords() {}

    static ProfessionalRole work(String words, String column, boolean needed) {
        if (words == null && !needed) {
            return null;
        }
        var plain = plain(words);
        return Arrays.stream(ProfessionalRole.values())
                .filter(role -> plain(role.name()).equals(plain))
                .findFirst()
                .orElseThrow(() -> new BadRow(
                        column,
                        "Write in what role they take part, one of "
                                + Arrays.stream(ProfessionalRole.values())
                                        .map(ProfessionalRole::words)
                                        .collect(joining(", "))
                                + "."));
    }

    static InterpreterNeed interpreter(String words, String column) {
        return meant(INTERPRETERS, plain(words))
                .orElseThrow(() -> new BadRow(column, "Write No, Spoken, BSL, Lip speaker or Unknown."));
    }

    static Safety safe(String raw, String column) {
        var text = Checked.text(raw, column);
        return isUnknown(text) ? Safety.UNKNOWN : isYes(text, column) ? Safety.YES : Safety.NO;
    }

    static ParentalResponsibility responsibility(String text, String column) {
        return isUnknown(text)
                ? ParentalResponsibility.NOT_KNOWN
                : isYes(text, column) ? ParentalResponsibility.YES : ParentalResponsibility.NO;
    }

    private static boolean isYes(String text, String column) {
        try {
            return Answers.yes(text, column);
        } catch (BadRow neither) {
            throw new BadRow(column, "Write Yes, No or Unknown.");
        }
    }

    private static boolean isUnknown(String text) {
        return List.of("", "unknown", "notknown", "na", "notasked").contains(plain(text));
    }

    static <T> Optional<T> meant(Map<T, List<String>> all, String plain) {
        return all.entrySet().stream()
                .filter(each ->
                        each.getValue().stream().anyMatch(words -> plain(words).equals(plain)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String plain(String words) {
        return words == null ? "" : Headings.plain(words);
    }
}
