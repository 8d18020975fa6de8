package fr.lignealigne.audit;

import fr.lignealigne.account.Languages;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.FrenchCsv;
import fr.lignealigne.shared.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The journal as a table, noted in the journal before its first byte leaves. */
@Service
public class JournalFiles {

    private static final int PAGE = 1_000;

    private static final List<String> COLUMNS =
            List.of("position", "entry", "instant", "code", "act", "person", "who", "object", "hash");

    private final Journal journal;
    private final JournalQueries queries;
    private final Languages languages;
    private final Attempts attempts;

    JournalFiles(Journal journal, JournalQueries queries, Languages languages, Attempts attempts) {
        this.journal = journal;
        this.queries = queries;
        this.languages = languages;
        this.attempts = attempts;
    }

    /** Writes what is looked for, the oldest first, up to the line that tells of this export; a page at a time. */
    public void write(Viewer viewer, JournalSearch search, OutputStream out) throws IOException {
        NotAllowed.unless(AuditAccess.mayRead(viewer));
        Locale language = languages.of(viewer).orElse(Locale.FRENCH);
        long last = attempts.at(() -> note(viewer, search));
        var words = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CSVPrinter table = FrenchCsv.begin(words);
        table.printRecord(COLUMNS.stream().map(column -> Words.say(language, "journal.column." + column)));
        long written = 0;
        for (List<JournalQueries.Line> lines = page(search, written, last);
                !lines.isEmpty();
                lines = page(search, written, last)) {
            for (JournalQueries.Line line : lines) {
                table.printRecord(cells(line, language));
            }
            written = lines.getLast().id();
        }
        table.flush();
    }

    private long note(Viewer viewer, JournalSearch search) {
        journal.add("JournalExported", viewer.person(), String.join(" ", search.names()));
        return queries.lastId();
    }

    private List<JournalQueries.Line> page(JournalSearch search, long after, long last) {
        return attempts.read(() -> queries.lines(search, after, last, PAGE));
    }

    private static List<Object> cells(JournalQueries.Line line, Locale language) {
        AuditEntry entry = line.entry();
        return List.of(
                entry.position() == 0 ? "" : entry.position(),
                line.id(),
                line.instant(),
                FrenchCsv.inert(entry.act()),
                FrenchCsv.inert(Words.say(language, "journal.acts." + entry.act())),
                orEmpty(line.personId()),
                FrenchCsv.inert(orEmpty(entry.person())),
                FrenchCsv.inert(entry.object()),
                orEmpty(line.hash()));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
