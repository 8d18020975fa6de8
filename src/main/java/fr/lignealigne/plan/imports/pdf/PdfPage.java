package fr.lignealigne.plan.imports.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param turned letters in other directions than most, a list for each direction
 * @param slanted letters at an angle, as watermarks are
 * @param hidden letters nobody sees
 * @param pictures their descriptions, empty where they have none
 */
record PdfPage(
        int number,
        double width,
        double height,
        List<PdfLetter> letters,
        List<List<PdfLetter>> turned,
        List<PdfLetter> slanted,
        List<PdfLetter> hidden,
        List<PdfRule> rules,
        List<String> pictures,
        List<String> comments) {

    /** The same page when its letters have become words. */
    PdfPage withoutLetters() {
        return new PdfPage(
                number, width, height, List.of(), List.of(), List.of(), List.of(), rules, pictures, comments);
    }
}
