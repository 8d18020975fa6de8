package fr.lignealigne.export.preparation;

import fr.lignealigne.export.BlocksDocx;
import java.util.List;

/** A preparation file as a DOCX to write into: the same words as on paper, under real headings. */
final class PreparationDocx {

    private PreparationDocx() {}

    static byte[] of(FrozenDossier frozen) {
        return BlocksDocx.of(
                PreparationPages.title(frozen),
                List.of(PreparationPages.frozenAt(frozen), PreparationPages.forWhom(frozen)),
                PreparationPages.of(frozen));
    }
}
