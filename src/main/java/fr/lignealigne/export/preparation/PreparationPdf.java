package fr.lignealigne.export.preparation;

import fr.lignealigne.export.BlocksPdf;

/** A preparation file on paper. */
final class PreparationPdf {

    private PreparationPdf() {}

    static byte[] of(FrozenDossier frozen) {
        String title = PreparationPages.title(frozen);
        return BlocksPdf.of(title, title + " – " + PreparationPages.frozenAt(frozen), PreparationPages.of(frozen));
    }
}
