package org.blendedmeetings.imports.web;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.imports.ToldHeading;
import org.springframework.web.multipart.MultipartFile;

/** What a person says the columns of a table are, and the files once more, which are not kept. */
record HeadingsForm(List<MultipartFile> files, LocalDate asAt, List<Said> columns) {
    private static final String BETWEEN = "|";

    /**
     * One heading.
     *
     * @param was   what it was taken for, or empty
     * @param means its list and column with a stroke between, or empty
     */
    record Said(String file, String list, String heading, String was, String means) {
        ToldHeading told(String ofTable) {
            var chosen = means == null ? "" : means;
            return new ToldHeading(ofTable, heading, was == null ? "" : was, after(chosen));
        }

        private static String after(String chosen) {
            return chosen.substring(chosen.indexOf(BETWEEN) + 1);
        }
    }

    /** Of which list they are: as the file was read, else as the first column chosen says. */
    String list() {
        return said().stream()
                .map(each -> each.list() == null || each.list().isBlank() ? listOf(each.means()) : each.list())
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }

    /** Columns of two lists were chosen for one table. */
    boolean isOfTwoLists() {
        return said().stream()
                        .map(each -> listOf(each.means()))
                        .filter(each -> each != null)
                        .distinct()
                        .count()
                > 1;
    }

    private static String listOf(String means) {
        return means == null || !means.contains(BETWEEN) ? null : means.substring(0, means.indexOf(BETWEEN));
    }

    List<Said> said() {
        return columns == null ? List.of() : columns;
    }

    List<ToldHeading> told() {
        return said().stream().map(each -> each.told(list())).toList();
    }
}
