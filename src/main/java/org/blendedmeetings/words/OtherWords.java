package org.blendedmeetings.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds phrases in a text for which there are better words. It keeps nothing: what somebody wrote is neither logged nor
 * counted. {@code static/words.js} finds the same ones in the same way while they are typed.
 */
@Component
public class OtherWords {
    private final List<Phrase> phrases;
    private final List<Pattern> patterns;

    OtherWords(PhraseSettings settings) {
        var looked = settings.suggestions().stream()
                .flatMap(each -> each.phrases().stream().map(words -> new Looked(words, each.instead())));
        var fine = settings.fine().stream().map(words -> new Looked(words, null));
        phrases = Stream.concat(looked, fine)
                .sorted(Comparator.comparingInt((Looked each) -> each.words().length())
                        .reversed())
                .map(each -> Phrase.of(each.words(), each.instead()))
                .toList();
        patterns = phrases.stream()
                .map(each -> Pattern.compile(each.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    private record Looked(String words, String instead) {}

    /** The longest first: where phrases overlap, the longer one is meant. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** In the order written, each once; nothing for no text. */
    public List<Noticed> noticedIn(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var taken = new ArrayList<MatchResult>();
        var found = new TreeMap<Integer, Noticed>();
        for (var at = 0; at < phrases.size(); at++) {
            var instead = phrases.get(at).instead();
            var matches = patterns.get(at).matcher(text).results().toList();
            for (var match : matches) {
                if (taken.stream().noneMatch(other -> overlap(other, match))) {
                    taken.add(match);
                    if (instead != null) {
                        found.put(match.start(), new Noticed(match.group(), instead));
                    }
                }
            }
        }
        return eachOnce(found);
    }

    private static boolean overlap(MatchResult one, MatchResult other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<Noticed> eachOnce(TreeMap<Integer, Noticed> found) {
        var once = new TreeMap<String, Noticed>(String.CASE_INSENSITIVE_ORDER);
        return found.values().stream()
                .filter(each -> once.putIfAbsent(each.phrase(), each) == null)
                .toList();
    }
}
