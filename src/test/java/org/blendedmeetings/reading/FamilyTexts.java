package org.blendedmeetings.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.yaml.snakeyaml.Yaml;

/** The built-in texts families read that do not stand on the pages of {@link PageTexts}. */
final class FamilyTexts {
    /** Its child cannot read yet. */
    private static final String BEFORE_BIRTH = "ICPC_PREBIRTH";

    private static final Path PREFERENCE = Path.of("src/main/java/org/blendedmeetings/preference");
    private static final Pattern REFUSAL = Pattern.compile("Refused\\.\\w+\\((?:\"\\w+\", )?\"([^\"]+)\"");

    private FamilyTexts() {}

    /** What a meeting is called and is for, read one under the other; what the law calls it is a name, and not measured. */
    static Stream<FamilyText> meetings() {
        var read = MeetingTypeFixtures.catalogue().all().stream()
                .filter(MeetingType::familyInvited)
                .toList();
        var byAdults = read.stream()
                .map(type ->
                        new FamilyText(type.code(), type.familyName() + "\n" + type.familyPurpose(), FamilyText.ADULT));
        var byChildren = read.stream()
                .filter(type -> !type.code().equals(BEFORE_BIRTH))
                .map(type -> new FamilyText(
                        type.code() + ", child", type.childName() + "\n" + type.childPurpose(), FamilyText.CHILD));
        return Stream.concat(byAdults, byChildren);
    }

    /** The texts sent by GOV.UK Notify, as the sandbox holds them; children read them too. */
    static Stream<FamilyText> messages() {
        Map<String, List<Map<String, String>>> held =
                new Yaml().load(text(Path.of("src/main/resources/sandbox/notify-templates.yaml")));
        return held.values().stream().flatMap(Collection::stream).flatMap(each -> Stream.of("subject", "body")
                .filter(each::containsKey)
                .map(part -> new FamilyText(each.get("name") + " " + part, each.get(part), FamilyText.CHILD)));
    }

    /** What somebody reads whose wish is not met: each text, and all of it one under the other. */
    static Stream<FamilyText> telling() {
        Map<String, Map<String, Map<String, Object>>> read = new Yaml().load(text(Path.of("config/telling.yaml")));
        var telling = read.get("blended").get("telling");
        var sentence = new FamilyText("sentence", named(telling.get("sentence")), FamilyText.CHILD);
        return Stream.concat(
                Stream.of(sentence),
                Stream.concat(told("adult", telling, FamilyText.ADULT), told("child", telling, FamilyText.CHILD)));
    }

    private static Stream<FamilyText> told(String reader, Map<String, Object> telling, int limit) {
        var texts = ((Map<?, ?>) telling.get(reader))
                .values().stream()
                        .flatMap(each -> each instanceof Collection<?> several ? several.stream() : Stream.of(each))
                        .map(FamilyTexts::named)
                        .toList();
        return Stream.concat(texts.stream(), Stream.of(String.join("\n", texts)))
                .map(each -> new FamilyText("telling.yaml " + reader, each, limit));
    }

    private static String named(Object text) {
        return text.toString().replaceAll("\\{\\w*[pP]hone}", "01632").replaceAll("\\{\\w+}", "Sam");
    }

    /** The frame of every page, the door, and what is said when something does not work. */
    static Stream<FamilyText> frame() {
        return Stream.concat(
                bundle("shared", "(layout|fields)\\..*|typeMismatch.*|error\\.(.*\\.family|ring|reference)"),
                bundle("access", "door\\..*"));
    }

    /** What an answer is refused with. */
    static Stream<FamilyText> refusals() {
        try (var files = Files.walk(PREFERENCE)) {
            return files
                    .filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> REFUSAL.matcher(
                                    text(file).replaceAll("\\s+", " ").replace("( ", "("))
                            .results()
                            .map(found ->
                                    new FamilyText(file.getFileName().toString(), found.group(1), FamilyText.ADULT)))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<FamilyText> bundle(String name, String keys) {
        var bundle = ResourceBundle.getBundle("messages/" + name, Locale.ROOT);
        return bundle.keySet().stream()
                .filter(key -> key.matches(keys))
                .sorted()
                .map(key -> new FamilyText(key, bundle.getString(key), FamilyText.CHILD));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
