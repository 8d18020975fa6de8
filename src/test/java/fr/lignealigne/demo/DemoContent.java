package fr.lignealigne.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The files of the demonstration. */
final class DemoContent {

    private DemoContent() {}

    static byte[] bytes(String name) {
        try (InputStream file = DemoContent.class.getResourceAsStream("/demo/" + name)) {
            return java.util.Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, Object>> list(String name) {
        return new Yaml().load(new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8));
    }

    static Map<String, List<Map<String, Object>>> map(String name) {
        return new Yaml().load(new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The accounts worth trying first: an address for each role, and what it shows. */
    static Map<String, String> showcase() {
        Map<String, String> accounts = new LinkedHashMap<>();
        for (Map<String, Object> organisation : list("organisations.yaml")) {
            for (Map<String, Object> person : DemoLoader.maps(organisation.get("persons"))) {
                for (String role : DemoLoader.strings(person.get("roles"))) {
                    boolean shown = accounts.containsValue(label(role, organisation))
                            || accounts.values().stream().anyMatch(label -> label.startsWith(role + " "));
                    if (!shown) {
                        accounts.putIfAbsent((String) person.get("email"), label(role, organisation));
                    }
                }
            }
        }
        return accounts;
    }

    private static String label(String role, Map<String, Object> organisation) {
        return role + " – " + organisation.get("shortName");
    }
}
