package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.Chronology;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.Told;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.imports.reading.Refusal;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.CouncilNumbers.Numbered;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What the files come to for one child, and whether somebody has to find out when it was born. */
class ReadChildTest {
    private static final LocalDate BORN = LocalDate.of(2012, 5, 4);
    private static final Fact CARE =
            new Fact(FactKind.CARE, "9001", LocalDate.of(2026, 1, 5), null, null, "list8.csv", 2);

    private final List<Refusal> refused = new ArrayList<>();
    private final Chronology chronology = mock(Chronology.class);
    private final Exceptions exceptions = mock(Exceptions.class);
    private final PersonId id = new PersonId(Ids.next());

    @Test
    void nobody_knew_them() {
        assertThat(verdict(read(null, child(BORN)), Told.KNOWN)).isEqualTo(Verdict.FRESH);
    }

    @Test
    void something_of_them_was_not_known() {
        assertThat(verdict(read(born(BORN), child(BORN)), Told.NEW)).isEqualTo(Verdict.CHANGED);
        assertThat(verdict(read(born(null), child(BORN)), Told.KNOWN)).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void nothing_of_them_is_news() {
        assertThat(verdict(read(born(BORN), child(BORN)), Told.KNOWN)).isEqualTo(Verdict.UNCHANGED);
        assertThat(verdict(read(born(null), child(null)), Told.KNOWN)).isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void another_birth_than_ours_is_a_task_and_nothing_is_taken_over() {
        var child = read(born(BORN), child(BORN.plusDays(1)));

        assertThat(child.isRefused()).isTrue();
        assertThat(child.contradicted()).contains(id);
        assertThat(child.confirmed()).isEmpty();
        tell(child);
        verify(exceptions).raiseAbout(any(ExceptionCode.class), any(PersonId.class), any(), any());
        assertThat(ended()).isEmpty();
    }

    @Test
    void the_same_birth_ends_it() {
        tell(read(born(BORN), child(BORN)));

        verify(exceptions, never()).raiseAbout(any(ExceptionCode.class), any(PersonId.class), any(), any());
        assertThat(ended()).containsExactly("birth:" + id);
    }

    @Test
    void no_birth_neither_raises_nor_ends_it_and_two_in_the_files_are_not_ours() {
        tell(read(born(BORN), child(null)), read(born(null), child(BORN), child(BORN.plusDays(1))));

        verify(exceptions, never()).raiseAbout(any(ExceptionCode.class), any(PersonId.class), any(), any());
        assertThat(ended()).isEmpty();
    }

    @Test
    void a_child_with_too_many_rows_is_refused_whole_and_contradicts_nothing() {
        var rows = Stream.concat(
                        Stream.of(child(BORN.plusDays(1))),
                        Stream.generate(() -> CARE).limit(StagedFacts.MOST_OF_A_CHILD))
                .toArray(Fact[]::new);

        var child = read(born(BORN), rows);

        assertThat(child.isRefused()).isTrue();
        assertThat(child.contradicted()).isEmpty();
        assertThat(refused).singleElement().extracting(Refusal::why).asString().contains("rows are about this one");
    }

    @Test
    void of_whom_no_row_can_be_nothing_is_taken_over() {
        var ahead = new Fact(FactKind.CARE, "9001", LocalDate.of(2026, 4, 1), null, null, "list8.csv", 2);

        assertThat(read(null, ahead).isRefused()).isTrue();
        assertThat(read(null, ahead, CARE).isRefused()).isFalse();
    }

    private Verdict verdict(ReadChild child, Told told) {
        when(chronology.periods(any(), any(), any())).thenReturn(told);
        var catalogue = new Catalogue(DueFixtures.kinds(), MeetingTypeFixtures.catalogue(), mock(Chains.class));
        return child.tell(chronology, catalogue, null, checked());
    }

    private ReadChild read(Numbered known, Fact... facts) {
        var rows = new ArrayList<>(List.of(facts));
        if (facts[0].kind() == FactKind.CHILD) {
            rows.add(CARE);
        }
        return new ReadChild(rows, known, checked());
    }

    private Checked checked() {
        return new Checked(ImportKind.ANNEX_A, LocalDate.of(2026, 3, 31), refused::add);
    }

    private void tell(ReadChild... children) {
        new Contradictions(exceptions).of(List.of(children));
    }

    @SuppressWarnings("unchecked")
    private Collection<String> ended() {
        ArgumentCaptor<Collection<String>> causes = ArgumentCaptor.forClass(Collection.class);
        verify(exceptions).causesEnded(any(), causes.capture(), any());
        return Set.copyOf(causes.getValue());
    }

    private Numbered born(LocalDate day) {
        return new Numbered(id, new Birth(day, null));
    }

    private static Fact child(LocalDate born) {
        return new Fact(FactKind.CHILD, "9001", born, null, null, "list8.csv", 2);
    }
}
