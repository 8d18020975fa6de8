package fr.lignealigne.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every column of the database, with what it holds of people: read from {@code personal-data/*.yaml}, one file a
 * module, which the notice, the record of processing, each person's page and the erasing all go by.
 */
@Component
public class Inventory {

    private final List<HeldTable> tables = new ArrayList<>();
    private final Map<String, List<String>> plain = new TreeMap<>();

    Inventory() {
        for (Resource file : files()) {
            try {
                InventoryFile read = new InventoryFile(file.getContentAsString(StandardCharsets.UTF_8));
                tables.addAll(read.tables());
                plain.putAll(read.plain());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:personal-data/*.yaml"))
                    .sorted(Comparator.comparing(Resource::getFilename, Comparator.nullsLast(String::compareTo)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables that hold something of people. */
    public List<HeldTable> tables() {
        return List.copyOf(tables);
    }

    /** The tables that hold nothing of anybody, with their columns. */
    public Map<String, List<String>> plain() {
        return Map.copyOf(plain);
    }
}
