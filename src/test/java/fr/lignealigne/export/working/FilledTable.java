package fr.lignealigne.export.working;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An exported workbook that somebody fills in. */
public final class FilledTable {

    private FilledTable() {}

    /** The file again, with what was done to its table. */
    static byte[] with(byte[] file, Consumer<XSSFSheet> doing) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            doing.accept(book.getSheet("Remarques"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a decision on some remarks. */
    public static byte[] decided(byte[] file, String outcome, String reason, String... codes) {
        return with(file, sheet -> {
            for (String code : codes) {
                put(sheet, code, Column.DECISION, outcome);
                put(sheet, code, Column.REASON, reason);
            }
        });
    }

    static byte[] advised(byte[] file, String code, String outcome, String text) {
        return with(file, sheet -> {
            put(sheet, code, Column.ADVICE, outcome);
            put(sheet, code, Column.ADVICE_TEXT, text);
        });
    }

    static void put(XSSFSheet sheet, String code, Column column, String words) {
        // A new cell: POI leaves the old words of an inline one beside the new ones.
        row(sheet, code).createCell(column.ordinal()).setCellValue(words);
    }

    static Row row(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(Column.CODE.ordinal()).getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
