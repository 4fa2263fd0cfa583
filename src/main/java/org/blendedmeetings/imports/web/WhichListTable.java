package org.blendedmeetings.imports.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.imports.reading.TableHeadings;
import org.blendedmeetings.shared.Choice;
import org.springframework.validation.BindingResult;

/**
 * A sheet of which a person may say which list it is.
 *
 * @param problem what is wrong with what was said, or null
 */
record WhichListTable(String file, List<String> headings, String problem) {
    static final String NONE = "NONE";
    private static final Map<String, String> WORDS = Map.of(
            "Annex A list 5", "Annex A list 5: section 47 enquiries and initial conferences",
            "Annex A list 7", "Annex A list 7: child protection plans",
            "Annex A list 8", "Annex A list 8: children looked after",
            "meetings held", "Our own list of meetings");

    static final List<Choice> CHOICES = Stream.concat(
                    Headings.lists().keySet().stream().map(each -> Choice.of(each, WORDS.getOrDefault(each, each))),
                    Stream.of(new Choice(NONE, "None of these", "It is not read, and you are not asked again.")))
            .toList();

    static WhichListTable of(TableHeadings table) {
        return new WhichListTable(table.file(), List.copyOf(table.columns().keySet()), null);
    }

    static WhichListTable of(WhichListForm form, BindingResult errors) {
        var wrong = errors.getFieldError("list");
        return new WhichListTable(form.file(), form.stands(), wrong == null ? null : wrong.getDefaultMessage());
    }

    /** It was read as a list, and is another. */
    static WhichListTable of(HeadingsForm form) {
        return new WhichListTable(
                form.file(),
                form.said().stream().map(HeadingsForm.Said::heading).toList(),
                null);
    }

    /** As the page reads them. */
    public List<Choice> choices() {
        return CHOICES;
    }

    public String stands() {
        return "“" + String.join("”, “", headings) + "”";
    }
}
