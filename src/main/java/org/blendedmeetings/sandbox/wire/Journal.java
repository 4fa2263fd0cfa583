package org.blendedmeetings.sandbox.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What survives a restart: one JSON line for each thing as it became, the newest line of a key counts. Opening it
 * keeps only those; a line cut short by a crash is left out.
 */
public final class Journal implements AutoCloseable {
    private final Path file;
    private final Map<String, Map<String, JsonNode>> kept = new LinkedHashMap<>();
    private Writer writer;

    private Journal(Path file) {
        this.file = file;
    }

    /** Forgets everything with the process. */
    public static Journal inMemory() {
        return new Journal(null);
    }

    /** Keeps its lines in this folder, which is made if need be. */
    public static Journal in(Path folder) {
        try {
            Files.createDirectories(folder);
            Journal journal = new Journal(folder.resolve("journal.jsonl"));
            journal.load();
            journal.rewrite();
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot keep its state in " + folder, e);
        }
    }

    /** What was kept of this kind when the journal was opened, in the order it first came. */
    public synchronized <T> List<T> kept(String kind, Class<T> type) {
        return kept.getOrDefault(kind, Map.of()).values().stream()
                .map(value -> Json.MAPPER.treeToValue(value, type))
                .toList();
    }

    public synchronized void write(String kind, String key, Object value) {
        if (file != null) {
            try {
                append(new Line(kind, key, Json.tree(value)));
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Forgets everything kept. */
    public synchronized void clear() {
        kept.clear();
        if (file != null) {
            try {
                rewrite();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (String text : Files.readAllLines(file, UTF_8)) {
            try {
                Line line = Json.MAPPER.readValue(text, Line.class);
                kept.computeIfAbsent(line.kind, kind -> new LinkedHashMap<>()).put(line.key, line.value);
            } catch (JacksonException cutShort) {
                continue;
            }
        }
    }

    private void rewrite() throws IOException {
        close();
        Path fresh = file.resolveSibling("journal.new");
        Files.deleteIfExists(fresh);
        writer = Files.newBufferedWriter(fresh, UTF_8, CREATE, APPEND);
        for (var kind : kept.entrySet()) {
            for (var entry : kind.getValue().entrySet()) {
                append(new Line(kind.getKey(), entry.getKey(), entry.getValue()));
            }
        }
        writer.close();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        writer = Files.newBufferedWriter(file, UTF_8, CREATE, APPEND);
    }

    private void append(Line line) throws IOException {
        writer.write(Json.MAPPER.writeValueAsString(line));
        writer.write('\n');
    }

    private record Line(String kind, String key, JsonNode value) {}
}
