package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the process that reads a spreadsheet says: its sheets, or why none can be read. */
record TablesAnswer(@Nullable Reason refused, List<ImportedTable> read) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads the file, here and now. */
    static TablesAnswer to(Question question) {
        try {
            return new TablesAnswer(null, ReadingTables.read(question.content(), Set.copyOf(question.headings())));
        } catch (UnreadableFile refusal) {
            return new TablesAnswer(refusal.reason(), List.of());
        }
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** The sheets that were answered; refuses with {@link UnreadableFile} as the process did. */
    static List<ImportedTable> tables(byte[] answer) {
        TablesAnswer said = JSON.readValue(answer, TablesAnswer.class);
        if (said.refused != null) {
            throw new UnreadableFile(said.refused, "as its process said");
        }
        return said.read;
    }
}
