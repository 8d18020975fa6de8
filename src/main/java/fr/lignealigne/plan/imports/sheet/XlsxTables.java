package fr.lignealigne.plan.imports.sheet;

import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.archive.Archive;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of an XLSX (ECMA-376 part 1, 18.3). */
public final class XlsxTables {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** A sign by its number, in the way of these files (22.9.2.19). */
    private static final Pattern SIGN = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Archive archive;
    private final Room room;
    private final List<String> shared = new ArrayList<>();

    private XlsxTables(Archive archive, Room room) {
        this.archive = archive;
        this.room = room;
    }

    /** @param headings those of the columns that are kept; none for every column */
    public static List<ImportedTable> of(Archive archive, Set<String> headings) {
        return new XlsxTables(archive, new Room(headings)).tables();
    }

    private record Sheet(String name, String relation) {}

    private List<ImportedTable> tables() {
        List<Sheet> sheets = new ArrayList<>();
        Xml.read(archive.xml("xl/workbook.xml"), part -> {
            while (part.hasNext()) {
                if (part.next() == XMLStreamReader.START_ELEMENT
                        && part.getLocalName().equals("sheet")) {
                    sheets.add(new Sheet(Xml.attribute(part, "name"), relation(part)));
                }
            }
        });
        Map<String, String> targets = new HashMap<>();
        Xml.read(archive.xml("xl/_rels/workbook.xml.rels"), part -> {
            while (part.hasNext()) {
                if (part.next() == XMLStreamReader.START_ELEMENT
                        && part.getLocalName().equals("Relationship")) {
                    targets.put(Xml.attribute(part, "Id"), target(Xml.attribute(part, "Target")));
                }
            }
        });
        if (archive.has("xl/sharedStrings.xml")) {
            Xml.read(archive.xml("xl/sharedStrings.xml"), this::readShared);
        }
        List<ImportedTable> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String part = targets.getOrDefault(sheet.relation(), "");
            if (archive.has(part)) {
                Rows rows = new Rows(sheet.name(), room);
                Xml.read(archive.xml(part), xml -> readSheet(xml, rows));
                tables.add(rows.table());
            }
        }
        return tables;
    }

    /** Its own id is a number; the other one leads to its part. */
    private static String relation(XMLStreamReader sheet) {
        for (int i = 0; i < sheet.getAttributeCount(); i++) {
            String space = sheet.getAttributeNamespace(i);
            if (sheet.getAttributeLocalName(i).equals("id") && space != null && space.contains("relationships")) {
                return sheet.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String target(String written) {
        return written.startsWith("/") ? written.substring(1) : "xl/" + written;
    }

    private void readShared(XMLStreamReader part) throws XMLStreamException {
        while (part.hasNext()) {
            if (part.next() == XMLStreamReader.START_ELEMENT
                    && part.getLocalName().equals("si")) {
                shared.add(told(words(part, "si")));
            }
        }
    }

    /** The words up to the end of this element; how a word is pronounced is none of them. */
    private static String words(XMLStreamReader part, String until) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        boolean aloud = false;
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (part.getLocalName().equals("rPh")) {
                        aloud = true;
                    } else if (part.getLocalName().equals("t") && !aloud) {
                        words.append(part.getElementText());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (part.getLocalName().equals(until)) {
                        return words.toString();
                    }
                    if (part.getLocalName().equals("rPh")) {
                        aloud = false;
                    }
                }
                default -> {}
            }
        }
        return words.toString();
    }

    private void readSheet(XMLStreamReader part, Rows rows) throws XMLStreamException {
        int row = -1;
        int column = -1;
        while (part.hasNext()) {
            if (part.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (part.getLocalName().equals("row")) {
                TimeLimit.check();
                row = Xml.number(part, "r", row + 2) - 1;
                column = -1;
            } else if (part.getLocalName().equals("c")) {
                Matcher address = ADDRESS.matcher(Xml.attribute(part, "r"));
                column = address.matches() ? column(address.group(1)) : column + 1;
                readCell(part, rows, row, column);
            }
        }
    }

    private void readCell(XMLStreamReader part, Rows rows, int row, int column) throws XMLStreamException {
        String type = Xml.attribute(part, "t");
        String words = "";
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamReader.END_ELEMENT && part.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (part.getLocalName()) {
                    case "f" -> rows.reckons(row, column);
                    case "is" -> words = told(words(part, "is"));
                    case "v" -> words = value(type, part.getElementText());
                    default -> {}
                }
            }
        }
        rows.put(row, column, words);
    }

    private String value(String type, String written) {
        return switch (type) {
            case "s" -> {
                int at = written.matches("\\d{1,8}") ? Integer.parseInt(written) : -1;
                yield at >= 0 && at < shared.size() ? shared.get(at) : "";
            }
            case "str" -> told(written);
            case "", "n" -> number(written);
            default -> written;
        };
    }

    /** « 12 », never « 12.0 » or « 1.2E1 ». */
    private static String number(String written) {
        try {
            return written.length() > 40
                    ? written
                    : new BigDecimal(written).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return written;
        }
    }

    private static String told(String written) {
        return written.contains("_x")
                ? SIGN.matcher(written)
                        .replaceAll(sign ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))))
                : written;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
