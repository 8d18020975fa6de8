package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.archive.Archive;
import fr.lignealigne.plan.imports.intake.Question.Wanted;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import fr.lignealigne.plan.imports.sheet.OdsTables;
import fr.lignealigne.plan.imports.sheet.XlsxTables;
import java.util.List;

/** Reads the sheets of a spreadsheet, XLSX or ODS, that nobody vouches for. */
public final class ReadingTables {

    private ReadingTables() {}

    /** Reads it in a process of its own; refuses with {@link UnreadableFile}. */
    public static List<ImportedTable> apart(String fileName, byte[] content) {
        Importing.requireSize(content);
        return TablesAnswer.tables(
                ReadingProcess.answer(new Question(Wanted.TABLES, fileName, content), Importing.LONGEST));
    }

    /** The same here and now. What it is, its content says: its name is not looked at. */
    public static List<ImportedTable> read(byte[] content) {
        Importing.requireSize(content);
        return TimeLimit.within(Importing.LONGEST, () -> tables(content));
    }

    private static List<ImportedTable> tables(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new UnreadableFile(Reason.NOT_A_TABLE, "no zip");
        }
        Archive archive = Archive.open(content);
        if (!archive.isXlsx() && !archive.isOds()) {
            throw new UnreadableFile(Reason.NOT_A_TABLE, "neither XLSX nor ODS");
        }
        try {
            return archive.isXlsx() ? XlsxTables.of(archive) : OdsTables.of(archive);
        } catch (UnreadableFile refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            throw new UnreadableFile(Reason.CORRUPT, "a spreadsheet that could not be read", e);
        }
    }
}
