package fr.lignealigne.export.numbered;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Words as they will stand on the page.
 *
 * @param ems how wide they are, in units of their size
 */
record Ink(List<Run> runs, float ems) {

    /**
     * A stretch of one font.
     *
     * @param actual the words it stands for when no font has their signs, else null
     */
    record Run(PDType0Font font, String text, @Nullable String actual) {}
}
