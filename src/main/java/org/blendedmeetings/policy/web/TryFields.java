package org.blendedmeetings.policy.web;

import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** Finds the field of the form that a refusal is about, and says the refusal in the words of the form. */
record TryFields(TryForm form) {
    private static final Pattern PERSON = Pattern.compile("people\\[(\\d+)]\\.(\\w+)");
    private static final Pattern PAIR = Pattern.compile("(keptApart|safety|apartWishes)\\[(\\d+)](?:\\.(\\w+))?");
    private static final Pattern OWN_PAIR = Pattern.compile("pairs\\[(\\d+)]\\.(\\w+)");

    /** The field, by its name on the form. */
    String of(String refused) {
        var pair = PAIR.matcher(refused);
        if (!pair.matches()) {
            return refused;
        }
        var place = new TryPairs(form.pairs()).place(pair.group(1), Integer.parseInt(pair.group(2)));
        return "pairs[" + place + "]." + side(pair.group(3), form.pairs().get(place));
    }

    /** The sentence with the form's words for the field; the codes it lists stand in the field's own list in words. */
    String sentence(String refused, String sentence, PolicyWords words) {
        var label = StringUtils.capitalize(label(of(refused), words));
        var plain = sentence.startsWith(refused)
                ? sentence.substring(refused.length()).strip()
                : sentence;
        var join = plain.startsWith("is ") || plain.startsWith("must ") ? " " : ": ";
        return label + join + plain.replaceFirst("; possible are .*", ".");
    }

    private String label(String field, PolicyWords words) {
        var person = PERSON.matcher(field);
        if (person.matches()) {
            var id = form.people().get(Integer.parseInt(person.group(1))).id();
            return id + ", " + words.code("try.field", person.group(2));
        }
        var pair = OWN_PAIR.matcher(field);
        if (pair.matches()) {
            return words.say("try.pair", Integer.parseInt(pair.group(1)) + 1) + ", "
                    + words.code("try.field", pair.group(2));
        }
        return words.code("try.field", field);
    }

    private static String side(String field, TryPair pair) {
        if (field == null) {
            return TryValues.text(pair.one()) == null ? "one" : "other";
        }
        return field.equals("from") ? "other" : "one";
    }
}
