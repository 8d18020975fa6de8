package fr.lignealigne.plan.imports;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param turned letters in other directions than most, a list for each direction
 * @param slanted letters at an angle, as watermarks are
 * @param hidden letters nobody sees
 * @param beside what is pinned to the page, of which comments are left out
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
        int pictures,
        List<String> comments) {}
