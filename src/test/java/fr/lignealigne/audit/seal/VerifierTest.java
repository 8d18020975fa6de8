package fr.lignealigne.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier as anyone runs it: one file, without the portal. It is asked once about all files. */
class VerifierTest {

    private static final Path VERIFIER = Path.of("src/main/resources/verify/Verify.java");

    private static final Map<String, byte[]> PARTS = new TreeMap<>(Map.of(
            "answers.json", bytes("[{\"words\":\"Oui.\"}]"),
            "remarks.json", bytes("[{\"body\":\"Une remarque.\"}]"),
            "seal.json", bytes("{\"kind\":\"CLOSING\",\"id\":\"\u001b[2J\u202e\"}")));

    private static final SealArchive GOOD = SealArchive.of(new TreeMap<>(PARTS));

    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();
    private static final Map<String, String> SAID = new LinkedHashMap<>();
    private static int allCode;
    private static int goodCode;

    @TempDir
    static Path folder;

    /** What the file is, and what is said of it. */
    record Hostile(String name, byte[] file, String said) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> hostile() throws IOException {
        byte[] good = GOOD.file();
        return Stream.of(
                new Hostile(
                        "byte", replaced(good, "Une remarque.", "Une remarqué"), "a part was changed: remarks.json"),
                new Hostile("removed", without("remarks.json"), "a part is missing: remarks.json"),
                new Hostile("unnamed", unnamed(), "what it seals is not said: seal.json"),
                new Hostile("added", withMore("zones.json"), "a part was added: zones.json"),
                new Hostile("renamed", replaced(good, "answers.json", "answerz.json"), "something beside its parts"),
                new Hostile("renamed-part", renamed(good), "a part is missing: answers.json"),
                new Hostile("twice", replacedFirst(good, "answers.json", "remarks.json"), "two parts of one name"),
                new Hostile("traversal", replacedFirst(good, "answers.json", "../../a.json"), "a forbidden name"),
                new Hostile("absolute", replacedFirst(good, "answers.json", "/etc/ab.json"), "a forbidden name"),
                new Hostile("bomb", bomb(), "compressed or encrypted"),
                new Hostile("behind", joined(good, bytes("hidden")), "something beside its parts"),
                new Hostile("before", joined(bytes("hidden"), good), "this is no seal"),
                new Hostile("twice-over", joined(good, good), "something beside its parts"),
                new Hostile("comment", commented(good), "something beside its parts"),
                new Hostile("directory", replacedLast(good, "answers.json", "hidden0.json"), "something beside"),
                new Hostile("order", unordered(), "something beside its parts"),
                new Hostile("again", repacked(good), "compressed or encrypted"),
                new Hostile("other-hash", manifest("0".repeat(64) + "  seal.json\n"), "a part was changed: seal.json"),
                new Hostile("no-line", manifest("nothing\n"), "a line of the manifest is none"),
                new Hostile("crlf", manifest(lines().replace("\n", "\r\n")), "a line of the manifest is none"),
                new Hostile("blank", manifest(lines() + "\n"), "the manifest is not in its form"),
                new Hostile("repeated", manifest(lines() + lines()), "the manifest is not in order"),
                new Hostile("empty-manifest", manifest(""), "the manifest is not in its form"),
                new Hostile("without", SealArchive.zipped(PARTS), "without a manifest"),
                new Hostile("half", Arrays.copyOf(good, good.length / 4), "the file is cut|without a manifest"),
                new Hostile("end", Arrays.copyOf(good, good.length - 1), "something beside its parts"),
                new Hostile("empty", new byte[0], "this is no seal"),
                new Hostile("huge", huge(good), "compressed or encrypted|the file is cut"));
    }

    @BeforeAll
    static void ask() throws Exception {
        List<String> names = new ArrayList<>();
        FILES.put("good", GOOD.file());
        hostile().forEach(one -> FILES.put(one.name(), one.file()));
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            names.add(
                    Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
        }
        String good = names.getFirst();
        names.add(Files.write(folder.resolve("other"), GOOD.file()) + "=" + "0".repeat(64));
        StringBuilder said = new StringBuilder();
        allCode = run(said, names);
        for (String part : said.toString().split("(?m)^(?=\\S)")) {
            SAID.put(part.lines().findFirst().orElse(""), part);
        }
        goodCode = run(new StringBuilder(), List.of(good + "=" + GOOD.number()));
    }

    private static int run(StringBuilder said, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), VERIFIER.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.redirectErrorStream(true).start();
        said.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return process.waitFor();
    }

    @Test
    void sealsThatHoldAreSaidToHoldWithTheirNumber() {
        assertThat(SAID.get("good"))
                .contains("THIS SEAL HOLDS", GOOD.number(), "holds: remarks.json")
                .doesNotContain("\u001b", "\u202e", "DOES NOT HOLD");
        assertThat(goodCode).isZero();
        assertThat(allCode).isOne();
    }

    @Test
    void anotherNumberIsSaid() {
        assertThat(SAID.get("other")).contains("not the number that was expected", "THIS SEAL DOES NOT HOLD");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatDoesNotHoldIsSaid(Hostile one) {
        assertThat(SAID.get(one.name())).contains("THIS SEAL DOES NOT HOLD").containsPattern(one.said());
    }

    @Test
    void aLibraryReadsTheSameParts() throws IOException {
        Map<String, String> read = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(GOOD.file()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(read).hasSize(4).containsEntry("answers.json", "[{\"words\":\"Oui.\"}]");
        Path file = Files.write(folder.resolve("library"), GOOD.file());
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(4);
            assertThat(zip.getInputStream(zip.getEntry("seal.json")).readAllBytes())
                    .isEqualTo(PARTS.get("seal.json"));
        }
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        PARTS.forEach((name, part) ->
                lines.append(SealArchive.sha256(part)).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private static byte[] manifest(String words) {
        Map<String, byte[]> entries = new LinkedHashMap<>(PARTS);
        entries.put(SealArchive.MANIFEST, bytes(words));
        return SealArchive.zipped(entries);
    }

    private static byte[] without(String name) {
        Map<String, byte[]> entries = new TreeMap<>(PARTS);
        entries.remove(name);
        return underTheManifestOfAll(entries);
    }

    /** In form and whole, of nobody knows what. */
    private static byte[] unnamed() {
        SortedMap<String, byte[]> parts = new TreeMap<>(PARTS);
        parts.remove("seal.json");
        return SealArchive.of(parts).file();
    }

    private static byte[] withMore(String name) {
        Map<String, byte[]> entries = new TreeMap<>(PARTS);
        entries.put(name, bytes("[]"));
        return underTheManifestOfAll(entries);
    }

    private static byte[] underTheManifestOfAll(Map<String, byte[]> parts) {
        Map<String, byte[]> entries = new LinkedHashMap<>(parts);
        entries.put(SealArchive.MANIFEST, bytes(lines()));
        return SealArchive.zipped(entries);
    }

    /** In both headers, the manifest still names the old one. */
    private static byte[] renamed(byte[] file) {
        return replacedLast(replacedFirst(file, "answers.json", "answerz.json"), "answers.json", "answerz.json");
    }

    private static byte[] unordered() {
        return underTheManifestOfAll(new TreeMap<>(PARTS).descendingMap());
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("seal.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 50; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] repacked(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
        }
        return out.toByteArray();
    }

    private static byte[] commented(byte[] file) {
        byte[] commented = joined(file, bytes("hidden"));
        commented[file.length - 2] = 6;
        return commented;
    }

    /** The first part says that it is four gigabytes long. */
    private static byte[] huge(byte[] file) {
        byte[] huge = file.clone();
        Arrays.fill(huge, 18, 26, (byte) 0xff);
        return huge;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static byte[] replaced(byte[] file, String from, String to) {
        return latin(words(file).replace(latin(bytes(from)), latin(bytes(to))));
    }

    private static byte[] replacedFirst(byte[] file, String from, String to) {
        String words = words(file);
        int at = words.indexOf(from);
        return latin(words.substring(0, at) + to + words.substring(at + from.length()));
    }

    private static byte[] replacedLast(byte[] file, String from, String to) {
        String words = words(file);
        int at = words.lastIndexOf(from);
        return latin(words.substring(0, at) + to + words.substring(at + from.length()));
    }

    private static String words(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return words(bytes);
    }

    private static byte[] latin(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
