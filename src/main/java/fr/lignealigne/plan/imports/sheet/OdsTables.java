package fr.lignealigne.plan.imports.sheet;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.archive.Archive;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The sheets of an ODS (OpenDocument 1.3 part 3, 9.1). */
public final class OdsTables {

    private static final int MOST_BLANKS = 1_000;

    private final Room room;
    private final List<ImportedTable> tables = new ArrayList<>();
    private @Nullable Rows rows;
    private int row;
    private int rowTimes;
    private int column;

    private OdsTables(Room room) {
        this.room = room;
    }

    /** @param headings those of the columns that are kept; none for every column */
    public static List<ImportedTable> of(Archive archive, Set<String> headings) {
        OdsTables sheets = new OdsTables(new Room(headings));
        Xml.read(archive.xml("content.xml"), sheets::read);
        return sheets.tables;
    }

    private void read(XMLStreamReader part) throws XMLStreamException {
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                begin(part);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(part.getLocalName());
            }
        }
    }

    private void begin(XMLStreamReader part) throws XMLStreamException {
        switch (part.getLocalName()) {
            case "table" -> {
                rows = new Rows(Xml.attribute(part, "name"), room);
                row = 0;
            }
            case "table-row" -> {
                TimeLimit.check();
                rowTimes = Math.max(1, Xml.number(part, "number-rows-repeated", 1));
                column = 0;
            }
            case "table-cell", "covered-table-cell" -> cell(part);
            // What was changed before, drawings and notes are no cells.
            case "tracked-changes", "shapes", "named-expressions" -> skip(part);
            default -> {}
        }
    }

    private void end(String element) {
        if (element.equals("table-row")) {
            row = Math.min(row + rowTimes, Rows.MOST_ROWS);
        } else if (element.equals("table") && rows != null) {
            tables.add(rows.table());
            rows = null;
        }
    }

    private void cell(XMLStreamReader part) throws XMLStreamException {
        int times = Math.max(1, Xml.number(part, "number-columns-repeated", 1));
        boolean formula = !Xml.attribute(part, "formula").isEmpty();
        String element = part.getLocalName();
        String words = words(part, element);
        Rows into = rows;
        if (into != null && column < Rows.MOST_COLUMNS && (!words.isEmpty() || formula)) {
            int across = Math.min(times, Rows.MOST_COLUMNS - column);
            for (int below = 0; below < rowTimes; below++) {
                for (int beside = 0; beside < across; beside++) {
                    into.put(row + below, column + beside, words);
                    if (formula) {
                        into.reckons(row + below, column + beside);
                    }
                }
            }
        }
        column = Math.min(column + times, Rows.MOST_COLUMNS);
    }

    /** The paragraphs of a cell, a line each; the notes that hang on it are not its words. */
    private static String words(XMLStreamReader part, String until) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        int paragraphs = 0;
        boolean inside = false;
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    switch (part.getLocalName()) {
                        case "p" -> {
                            words.append(paragraphs++ == 0 ? "" : "\n");
                            inside = true;
                        }
                        case "s" ->
                            words.append(" ".repeat(Math.min(MOST_BLANKS, Math.max(1, Xml.number(part, "c", 1)))));
                        case "tab" -> words.append('\t');
                        case "line-break" -> words.append('\n');
                        case "annotation", "frame", "custom-shape", "table" -> skip(part);
                        default -> {}
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if (inside) {
                        words.append(part.getText().replaceAll("[ \\t\\r\\n]+", " "));
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (part.getLocalName().equals("p")) {
                        inside = false;
                    } else if (part.getLocalName().equals(until)) {
                        return words.toString();
                    }
                }
                default -> {}
            }
        }
        return words.toString();
    }

    private static void skip(XMLStreamReader part) throws XMLStreamException {
        for (int depth = 1; depth > 0 && part.hasNext(); ) {
            switch (part.next()) {
                case XMLStreamReader.START_ELEMENT -> depth++;
                case XMLStreamReader.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
