package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.Raised;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A formula in one line, where it can be read so: "a=b/c" (ECMA-376, 22.1). */
final class DocxFormula {

    private DocxFormula() {}

    /** The line, empty for what needs more than one: a matrix, a sum with its bounds. */
    static Optional<String> line(DocxElement formula) {
        var line = new StringBuilder();
        for (DocxElement part : formula.children()) {
            Optional<String> read = part(part);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            line.append(read.get());
        }
        return Optional.of(line.toString());
    }

    private static Optional<String> part(DocxElement part) {
        return switch (part.name()) {
            case "m:r" -> Optional.of(letters(part));
            case "m:t" -> Optional.of(part.text());
            case "m:f" -> both(part, "m:num", "m:den").map(parts -> closed(parts.get(0)) + "/" + closed(parts.get(1)));
            case "m:sSup" -> both(part, "m:e", "m:sup").map(parts -> parts.get(0) + above(parts.get(1)));
            case "m:sSub" -> both(part, "m:e", "m:sub").map(parts -> parts.get(0) + below(parts.get(1)));
            case "m:sSubSup" ->
                both(part, "m:e", "m:sub", "m:sup")
                        .map(parts -> parts.get(0) + below(parts.get(1)) + above(parts.get(2)));
            case "m:rad" -> both(part, "m:deg", "m:e").map(parts -> above(parts.get(0)) + "√" + closed(parts.get(1)));
            case "m:func" -> both(part, "m:fName", "m:e").map(parts -> parts.get(0) + " " + parts.get(1));
            case "m:d" -> delimited(part);
            case "m:e", "m:num", "m:den", "m:fName", "m:box", "m:borderBox", "w:ins", "w:moveTo" -> line(part);
            default -> part.name().endsWith("Pr") ? Optional.of("") : Optional.empty();
        };
    }

    private static String letters(DocxElement run) {
        var letters = new StringBuilder();
        run.outermost("m:t").forEach(text -> letters.append(text.text()));
        return letters.toString();
    }

    private static Optional<List<String>> both(DocxElement part, String... names) {
        var lines = new ArrayList<String>();
        for (String name : names) {
            DocxElement child = part.at(name);
            Optional<String> line = child == null ? Optional.of("") : line(child);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        return Optional.of(lines);
    }

    private static Optional<String> delimited(DocxElement part) {
        var inner = new ArrayList<String>();
        for (DocxElement child : part.children()) {
            if (child.name().equals("m:e")) {
                Optional<String> line = line(child);
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                inner.add(line.get());
            }
        }
        return Optional.of(sign(part, "m:begChr", "(")
                + String.join(sign(part, "m:sepChr", "|"), inner)
                + sign(part, "m:endChr", ")"));
    }

    private static String sign(DocxElement part, String property, String usual) {
        String sign = part.value("m:dPr", property);
        return sign == null ? usual : sign;
    }

    private static String closed(String line) {
        return line.matches("[\\p{L}\\p{N},.]*|\\(.*\\)") ? line : "(" + line + ")";
    }

    private static String above(String line) {
        return line.isEmpty() || line.matches("[0-9+−-]*") && line.matches(".*\\d.*")
                ? Raised.above(line)
                : "^" + closed(line);
    }

    private static String below(String line) {
        return line.isEmpty() || line.matches("[0-9]+") ? Raised.below(line) : "_" + closed(line);
    }
}
