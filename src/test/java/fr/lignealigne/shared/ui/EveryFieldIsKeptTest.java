package fr.lignealigne.shared.ui;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is typed survives in every field of the portal, but for those that are named here with a reason. */
class EveryFieldIsKeptTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final String MADE =
            "(?:new (?:TextArea|TextField|EmailField|PasswordField|Input)|Fields\\.password)\\(";

    private static final Pattern FIELD = Pattern.compile(MADE);

    private static final Pattern NAMED = Pattern.compile("(\\w+) =\\s+" + MADE);

    private static final String SECRET = "a password or a code is kept nowhere";
    private static final String SEARCH = "words to look for are no text of anybody's";
    private static final String DRAFT = "the draft keeps it on the server, and BrowserCopy in the browser";

    private static final Map<String, String> NOT_KEPT = Map.ofEntries(
            entry("Fields.field", "is made for others, which are looked at where they ask for it"),
            entry("AccountView.present", SECRET),
            entry("AccountView.wanted", SECRET),
            entry("PasswordView.password", SECRET),
            entry("ProofField.password", SECRET),
            entry("ProofField.code", SECRET),
            entry("SecondFactorView.code", SECRET),
            entry("SecondFactorView.recovery", SECRET),
            entry("FactorSetupPanel.code", SECRET),
            entry("FactorSetupPanel.label", "the name of a key is given in the moment it is made"),
            entry("ForgottenView.address", "nobody is signed in yet, and an address tells who has an account"),
            entry("OutlinePane.find", SEARCH),
            entry("JournalFilters.who", SEARCH),
            entry("JournalFilters.words", SEARCH),
            entry("RemarksFilters.words", SEARCH),
            entry("SynopsisFilters.words", SEARCH),
            entry("ConcordanceView.typed", SEARCH),
            entry(
                    "ItemPanel.words",
                    "goes into the text on the bench, which has its own button and asks before it is left"),
            entry("ChosenWords.words", "shows words of a letter, of which some are selected; nothing is typed"),
            entry("PlacePane.lines", "one or two numbers, read off the margin of the text"),
            entry("PublishDialog.several", "hands its lines over to the fields below, which are kept"),
            entry("RemarkFields.wording", DRAFT),
            entry("RemarkFields.body", DRAFT),
            entry("EvidenceFields.figure", DRAFT),
            entry("EvidenceFields.source", DRAFT),
            entry("EvidenceFields.territory", DRAFT));

    @Test
    void everyFieldIsKeptOrSaysWhyNot() throws IOException {
        List<String> lost = new ArrayList<>();
        Set<String> excused = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> look(file, read(file), lost, excused));
        }
        assertThat(lost).as("fields whose words would be lost").isEmpty();
        assertThat(excused).as("excuses that are still needed").containsExactlyInAnyOrderElementsOf(NOT_KEPT.keySet());
    }

    private static void look(Path file, String source, List<String> lost, Set<String> excused) {
        String type = file.getFileName().toString().replace(".java", "");
        int named = 0;
        Matcher matcher = NAMED.matcher(source);
        while (matcher.find()) {
            named++;
            String field = matcher.group(1);
            if (NOT_KEPT.containsKey(type + "." + field)) {
                excused.add(type + "." + field);
            } else if (!source.contains("Kept.on(" + field) && !source.contains("Kept.on(form." + field)) {
                lost.add(type + "." + field);
            }
        }
        if (FIELD.matcher(source).results().count() > named) {
            lost.add(type + " has a field without a name");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
