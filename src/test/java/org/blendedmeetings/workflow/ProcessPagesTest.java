package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;

/** docs/processes.md tells people who do not program what the diagrams wait for; here it is held to them. */
class ProcessPagesTest {
    private static final Path PAGE = Path.of("docs/processes.md");

    @Test
    void every_diagram_has_its_section_and_its_picture() {
        assertThat(Diagram.all()).allSatisfy(diagram -> {
            var picture = "images/processes/" + diagram.file().replace(".bpmn", ".png");
            assertThat(section(diagram)).contains("(" + picture + ")");
            assertThat(Path.of("docs").resolve(picture)).exists();
        });
    }

    @Test
    void the_tables_name_every_wait_of_every_diagram_by_its_name_and_where_its_time_comes_from() {
        assertThat(Diagram.all())
                .allSatisfy(diagram -> assertThat(waits(diagram)).allSatisfy(wait -> {
                    var row = rows(diagram).stream()
                            .filter(each -> each.inDiagram().contains("`" + wait.getId() + "`"))
                            .toList();
                    assertThat(row).as("%s in %s", wait.getId(), diagram.file()).hasSize(1);
                    assertThat(row.get(0).name()).isEqualTo(wait.getName());
                    assertThat(row.get(0).inDiagram()).contains(timeOf(wait));
                }));
    }

    @Test
    void the_tables_name_nothing_a_diagram_does_not_wait_for() {
        assertThat(Diagram.all()).allSatisfy(diagram -> {
            var waits = waits(diagram).stream().map(FlowNode::getId).toList();
            var named = rows(diagram).stream()
                    .flatMap(row -> Pattern.compile("`(\\w+_\\w+)`")
                            .matcher(row.inDiagram())
                            .results())
                    .map(match -> match.group(1))
                    .toList();
            assertThat(named).containsExactlyInAnyOrderElementsOf(waits);
        });
    }

    @Test
    void every_setting_the_page_names_is_in_the_configuration() throws IOException {
        var settings = settings();

        assertThat(Pattern.compile("`(blended\\.[a-z.-]+)`")
                        .matcher(Files.readString(PAGE))
                        .results())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(settings)
                        .anyMatch(key ->
                                (key + ".").startsWith(named.group(1) + ".") || key.startsWith(named.group(1) + "[")));
    }

    private static List<FlowNode> waits(Diagram diagram) {
        var waits = new ArrayList<FlowNode>(diagram.every(UserTask.class).toList());
        waits.addAll(diagram.every(ReceiveTask.class).toList());
        diagram.every(CatchEvent.class)
                .filter(event -> !event.getEventDefinitions().isEmpty())
                .forEach(waits::add);
        return waits;
    }

    /** The question a timer asks, as the page writes it; nothing for other waits. */
    private static String timeOf(FlowNode wait) {
        return Stream.of(wait)
                .filter(CatchEvent.class::isInstance)
                .flatMap(event -> ((CatchEvent) event).getEventDefinitions().stream())
                .filter(TimerEventDefinition.class::isInstance)
                .map(timer -> timer.getTextContent().strip().replaceAll("\\$\\{|\\(.*", ""))
                .map("`%s`"::formatted)
                .findFirst()
                .orElse("");
    }

    private static String section(Diagram diagram) {
        return Arrays.stream(page().split("(?m)^## "))
                .filter(section -> section.startsWith(diagram.process().getName() + "\n"))
                .findFirst()
                .orElse("");
    }

    private static List<Row> rows(Diagram diagram) {
        return section(diagram)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split(" ?\\| ?"))
                .map(cells -> new Row(cells[1], cells[4]))
                .toList();
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> settings() throws IOException {
        try (var files = Files.list(Path.of("config"))) {
            var keys = new ArrayList<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                for (var source : new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file))) {
                    keys.addAll(List.of(((EnumerablePropertySource<?>) source).getPropertyNames()));
                }
            }
            return keys;
        }
    }

    private record Row(String name, String inDiagram) {}
}
