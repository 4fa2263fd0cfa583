package org.blendedmeetings.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of processes/, as the tests of its rules read it. */
record Diagram(String file, BpmnModelInstance model) {

    /** Every diagram there is. */
    static List<Diagram> all() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Diagram::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Diagram read(Path file) {
        return new Diagram(file.getFileName().toString(), Bpmn.readModelFromFile(file.toFile()));
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Stream<T> every(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    static Optional<MultiInstanceLoopCharacteristics> loop(Activity activity) {
        return activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                ? Optional.of(loop)
                : Optional.empty();
    }

    /** The Camunda extensions of this kind that stand at an element. */
    static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        return element.getExtensionElements() == null
                ? List.of()
                : element.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(type)
                        .list();
    }

    /** {@code arrangeMeeting} as a file is called: {@code arrange-meeting}. */
    static String fileNameOf(String process) {
        return String.join(
                        "-",
                        Arrays.stream(process.split("(?=[A-Z])"))
                                .map(String::toLowerCase)
                                .toList())
                + ".bpmn";
    }
}
