package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.NewFamily.NewHome;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.Safety;
import org.blendedmeetings.people.ToldPerson.Contact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own templates of the people around children and of those who work with them. */
class CirclesTemplateTest {
    private static final String HEADINGS = "Child number,Relationship,First name,Last name,Known as,Date of birth,"
            + "Parental responsibility,Home,Address,Address is secret,Email,Email is safe,Mobile,Mobile is safe,"
            + "Landline,Landline is safe,Language,Interpreter,Role,Title,Agency";

    @TempDir
    Path folder;

    @Test
    void a_row_says_who_somebody_is_to_a_child_where_they_live_and_how_they_are_reached() {
        var heard = read("9001,Mother,Asha,Invented,Ash,04/05/1990,Yes,Flat,1 Made Up Road,yes,Asha@example.com,Yes,"
                + "07700 900123,No,020 7946 0123,,Polish,spoken,,,");

        var told = heard.people.get(0);
        assertThat(heard.kind).isEqualTo(ImportKind.CIRCLES);
        assertThat(told.role()).isEqualTo(FamilyRole.PARENT);
        assertThat(told.name().called()).isEqualTo("Ash Invented");
        assertThat(told.bornOn()).isEqualTo(LocalDate.of(1990, 5, 4));
        assertThat(told.responsibility()).isEqualTo(ParentalResponsibility.YES);
        assertThat(told.home()).isEqualTo(new NewHome("Flat", "1 Made Up Road", true));
        assertThat(told.contacts())
                .containsExactly(
                        new Contact(ChannelKind.EMAIL, "asha@example.com", Safety.YES),
                        new Contact(ChannelKind.SMS, "+447700900123", Safety.NO),
                        new Contact(ChannelKind.PHONE, "+442079460123", Safety.UNKNOWN));
        assertThat(told.language()).isEqualTo("pl");
        assertThat(told.interpreter()).isEqualTo(InterpreterNeed.SPOKEN);
        assertThat(told.file() + " " + told.row()).isEqualTo("c.csv 2");
    }

    @ParameterizedTest
    @CsvSource({
        "child, CHILD",
        "Birth Mother, PARENT",
        "PARENT, PARENT",
        "Foster-carer, CARER",
        "grandmother, RELATIVE",
        "SUPPORTER, SUPPORTER"
    })
    void a_relationship_is_written_in_plain_words(String words, FamilyRole role) {
        assertThat(read("9001," + words + ",Asha,Invented").people.get(0).role())
                .isEqualTo(role);
    }

    @Test
    void what_is_no_relationship_is_told_what_is_possible() {
        assertThat(read("9001,Boss,Asha,Invented").refusals.get(0).why())
                .contains("Mother", "Foster carer", "Professional");
        assertThat(read("9001,Half-sister,Asha,Invented").refusals.get(0).why())
                .contains("a number and rows of their own");
    }

    @Test
    void a_professional_has_a_role_and_an_email_address() {
        var heard = read(
                "9001,Professional,Sam,Invented,,,,,,,sam@example.com,,,,020 7946 0123,,,,social worker,Social worker,Council",
                "9001,Professional,Sam,Invented,,,,,,,,,,,,,,,SCHOOL,,",
                "9001,Professional,Sam,Invented,,,,,,,sam@example.com,,,,,,,,Juggler,,");

        var told = heard.people.get(0);
        assertThat(told.role()).isNull();
        assertThat(told.work()).isEqualTo(ProfessionalRole.SOCIAL_WORKER);
        assertThat(told.agency()).isEqualTo("Council");
        assertThat(heard.refused()).containsExactly("3 Email", "4 Role");
    }

    @Test
    void what_is_wrong_is_refused_by_its_column_and_not_repeated() {
        var heard = read(
                ",Mother,Asha,Invented",
                "9001,Mother,,Invented",
                "9001,Mother,Asha,Invented,,31/02/1990",
                "9001,Mother,Asha,Invented,,,perhaps",
                "9001,Mother,Asha,Invented,,,,,,,not an address",
                "9001,Mother,Asha,Invented,,,,,,,,,020 7946 0123",
                "9001,Mother,Asha,Invented,,,,,,,,,07700 900123,sometimes",
                "9001,Mother,Asha,Invented,,,,,,,,,,,,,Klingon",
                "9001,Mother,=1+1,Invented",
                "9001,Mother," + "a".repeat(101) + ",Invented",
                "9001,Mother,As\u0007ha,Invented");

        assertThat(heard.people).isEmpty();
        assertThat(heard.refused())
                .containsExactly(
                        "2 Child number",
                        "3 First name",
                        "4 Date of birth",
                        "5 Parental responsibility",
                        "6 Email",
                        "7 Mobile",
                        "8 Mobile is safe",
                        "9 Language",
                        "10 First name",
                        "11 First name",
                        "12 First name");
        assertThat(heard.refusals).noneMatch(each -> each.why().contains("7946"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 7700 900123", "7700900123", "07700900123"})
    void a_number_may_be_written_with_its_country_or_as_excel_leaves_it(String number) {
        assertThat(read("9001,Mother,Asha,Invented,,,,,,,,," + number + ",Yes")
                        .people
                        .get(0)
                        .contacts())
                .containsExactly(new Contact(ChannelKind.SMS, "+447700900123", Safety.YES));
    }

    @Test
    void headings_are_matched_forgivingly_and_columns_may_be_missing() {
        var heard = new Upload(folder)
                .with("c.csv", "surname;CHILD ID;Forename;relationship_to_child;PR", "Invented;9001;Asha;mum;n")
                .read();

        assertThat(heard.people.get(0).name().registered()).isEqualTo("Asha Invented");
        assertThat(heard.people.get(0).responsibility()).isEqualTo(ParentalResponsibility.NO);
    }

    @Test
    void a_directory_has_a_row_for_each_professional() {
        var heard = new Upload(folder)
                .with(
                        "d.csv",
                        "Name,Role,Title,Agency,Email,Phone",
                        "Hana Invented,School,Head teacher,Invented Primary,hana@example.com,020 7946 0123",
                        "Gil Invented,,,Invented Practice,,")
                .read();

        assertThat(heard.kind).isEqualTo(ImportKind.CIRCLES);
        assertThat(heard.people).hasSize(1);
        assertThat(heard.people.get(0).child()).isNull();
        assertThat(heard.people.get(0).work()).isEqualTo(ProfessionalRole.SCHOOL);
        assertThat(heard.refused()).containsExactly("3 Email");
    }

    @ParameterizedTest
    @CsvSource({"circles, 21", "directory, 6"})
    void the_templates_to_download_are_read(String name, int columns) throws IOException {
        try (var template = getClass().getResourceAsStream("/imports/" + name + "-template.csv")) {
            var heard = new Upload(folder)
                    .with("template.csv", template.readAllBytes())
                    .read();

            assertThat(heard.kind).isEqualTo(ImportKind.CIRCLES);
            assertThat(heard.matched).hasSize(columns);
        }
    }

    private Heard read(String... rows) {
        return new Upload(folder)
                .with("c.csv", HEADINGS + "\n" + String.join("\n", rows))
                .read();
    }
}
