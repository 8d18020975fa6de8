package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.reading.TimeLimit;

/** All the words of a piece of a DOCX that is left out, in one line. */
final class DocxWords {

    private DocxWords() {}

    static String of(DocxElement piece) {
        var words = new StringBuilder();
        add(piece, words);
        return words.toString();
    }

    private static void add(DocxElement element, StringBuilder words) {
        TimeLimit.check();
        switch (element.name()) {
            case "w:t", "w:delText", "a:t", "m:t" -> words.append(element.text());
            case "c:v", "cx:v", "cx:pt" -> words.append(element.text()).append(' ');
            case "w:tab", "w:br", "w:cr", "w:ptab", "a:br" -> words.append(' ');
            case "w:noBreakHyphen" -> words.append('\u2011');
            case "w:sym" -> words.append(DocxSymbol.of(element));
            case "v:textpath" -> words.append(element.attribute("string")).append(' ');
            case "c:numCache",
                    "c:numLit",
                    "cx:numDim",
                    "w:moveFrom" -> {} // figures of a drawing; what stands elsewhere
            default -> {
                element.children().forEach(child -> add(child, words));
                if (element.name().equals("w:p") || element.name().equals("a:p")) {
                    words.append(' ');
                }
            }
        }
    }
}
