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
import java.util.Set;

/** Reads the sheets of a spreadsheet, XLSX or ODS, that nobody vouches for. */
public final class ReadingTables {

    private ReadingTables() {}

    /**
     * Reads it in a process of its own; refuses with {@link UnreadableFile}.
     *
     * @param headings those of the columns that come back; what stands in others never reaches this process
     */
    public static List<ImportedTable> apart(String fileName, byte[] content, Set<String> headings) {
        Importing.requireSize(content);
        return TablesAnswer.tables(ReadingProcess.answer(
                new Question(Wanted.TABLES, fileName, List.copyOf(headings), content), Importing.LONGEST));
    }

    /** All columns, here and now. What it is, its content says: its name is not looked at. */
    public static List<ImportedTable> read(byte[] content) {
        return read(content, Set.of());
    }

    /** @param headings those of the columns that are kept; none for every column */
    static List<ImportedTable> read(byte[] content, Set<String> headings) {
        Importing.requireSize(content);
        return TimeLimit.within(Importing.LONGEST, () -> tables(content, headings));
    }

    private static List<ImportedTable> tables(byte[] content, Set<String> headings) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new UnreadableFile(Reason.NOT_A_TABLE, "no zip");
        }
        Archive archive = Archive.open(content);
        if (!archive.isXlsx() && !archive.isOds()) {
            throw new UnreadableFile(Reason.NOT_A_TABLE, "neither XLSX nor ODS");
        }
        try {
            return archive.isXlsx() ? XlsxTables.of(archive, headings) : OdsTables.of(archive, headings);
        } catch (UnreadableFile refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            throw new UnreadableFile(Reason.CORRUPT, "a spreadsheet that could not be read", e);
        }
    }
}
