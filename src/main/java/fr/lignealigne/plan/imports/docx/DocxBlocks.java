package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.html.HtmlText;
import fr.lignealigne.plan.imports.reading.HeadingCues;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.SectionWord;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import fr.lignealigne.plan.imports.reading.TypedNote;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one story of a DOCX: its body, a box, a cell, a note. */
final class DocxBlocks {

    /** A numbered paragraph longer than this has its number, but is no heading. */
    private static final int LONGEST_HEADING = 250;

    private final DocxSource source;
    private final Reading into;
    private final DocxFields fields = new DocxFields();

    /** Words that run on into the next paragraph: an initial, or what stands before a deleted paragraph mark. */
    private @Nullable DocxText runsOn;

    private @Nullable DocxElement lookOfRunsOn;

    DocxBlocks(DocxSource source, Reading into) {
        this.source = source;
        this.into = into;
    }

    /** The blocks as items by themselves; {@code out} when all they say is left out. */
    static Reading read(DocxSource source, List<DocxElement> blocks, @Nullable Sort out) {
        var reading = new Reading();
        var reader = new DocxBlocks(source, reading);
        reader.all(blocks, out);
        reader.end();
        return reading;
    }

    /** The same in one line, as a cell or a note has them; the numbers of lists stay before their words. */
    static String line(Reading reading) {
        return reading.items().stream()
                .filter(item -> item.kind() != ItemKind.NOTE)
                .map(item -> item.marker().isEmpty() ? item.text() : item.marker() + " " + item.text())
                .collect(Collectors.joining(" "));
    }

    void all(List<DocxElement> blocks, @Nullable Sort out) {
        blocks.forEach(block -> block(block, out));
    }

    void block(DocxElement block, @Nullable Sort out) {
        TimeLimit.check();
        if (into.items().size() + into.beside().size() > 4 * Reading.MOST_ITEMS) {
            throw new UnreadableFile(Reason.TOO_LONG, "items without end");
        }
        switch (block.name()) {
            case "w:p" -> paragraph(block, out);
            case "w:tbl" -> table(block, out);
            case "w:sdt" -> control(block, out);
            case "w:sectPr" -> source.endSection(block, into);
            case "w:altChunk" -> embedded(block.attribute("r:id"), out);
            case "w:del" -> all(block.children(), out == null ? Sort.DELETED : out);
            case "w:r", "m:oMath", "m:oMathPara", "w:hyperlink", "w:fldSimple" -> paragraph(block, out);
            case "w:moveFrom" -> source.moves().from(block);
            case "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr" -> {}
            default -> all(block.children(), out);
        }
    }

    /** At the end of the story. */
    void end() {
        if (runsOn != null) {
            DocxText words = runsOn;
            runsOn = null;
            finish(lookOfRunsOn, words, null);
        }
    }

    private void control(DocxElement control, @Nullable Sort out) {
        String gallery = control.value("w:sdtPr", "w:docPartObj", "w:docPartGallery");
        boolean contents = gallery != null && gallery.matches("(?iu)tables? of contents|tables? des matières");
        all(control.children(), out == null && contents ? Sort.CONTENTS : DocxFields.prompt(control, out));
    }

    private void table(DocxElement table, @Nullable Sort out) {
        end();
        if (out == null) {
            new DocxTable(source, into).read(table);
        } else {
            all(table.children(), out);
        }
    }

    private void paragraph(DocxElement paragraph, @Nullable Sort out) {
        DocxElement look = paragraph.at("w:pPr");
        boolean contents = source.styles().isContents(look);
        if (fields.isContents()
                && !contents
                && source.styles().headingDepth(look).isPresent()) {
            fields.endContents();
        }
        DocxText words = runsOn == null ? new DocxText(source, fields) : runsOn;
        runsOn = null;
        words.read(paragraph, out == null && contents ? Sort.CONTENTS : out);
        if (isInitial(look)) {
            words.forgetLook();
        }
        if (isInitial(look) || isMarkGone(look)) {
            runsOn = words;
            lookOfRunsOn = look;
        } else {
            finish(look, words, out);
        }
        DocxElement section = look == null ? null : look.at("w:sectPr");
        if (section != null) {
            source.endSection(section, into);
        }
    }

    private static boolean isInitial(@Nullable DocxElement look) {
        DocxElement frame = look == null ? null : look.at("w:framePr");
        return frame != null && frame.attribute("dropCap").matches("drop|margin");
    }

    /** A paragraph whose mark was deleted or moved away under tracked changes goes on in the next one. */
    private static boolean isMarkGone(@Nullable DocxElement look) {
        return look != null && (look.is("w:rPr", "w:del") || look.is("w:rPr", "w:moveFrom"));
    }

    private void finish(@Nullable DocxElement look, DocxText words, @Nullable Sort out) {
        String text = words.text();
        boolean seen = !text.isBlank();
        DocxNumbers.Number number =
                seen || out == null && words.isLine() ? source.numbers().next(look) : null;
        if (seen) {
            DocxHeadings.add(
                    item(look, words, text, number), words, source.styles().isSubtitle(look), into);
        }
        words.pieces().forEach(piece -> into.leaveOut(piece.sort(), piece.words()));
        words.calls().forEach(this::note);
        words.shapes().forEach(shape -> into.add(ImportedItem.paragraph(shape)));
        words.boxes().forEach(box -> into.append(read(source, box.children(), null)));
    }

    private ImportedItem item(
            @Nullable DocxElement look, DocxText words, String text, DocxNumbers.@Nullable Number number) {
        OptionalInt depth = source.styles().headingDepth(look);
        String shown = number == null ? "" : number.shown();
        // A number that Word computes is part of what people read and cite: "Axe 2 – …".
        boolean counted = !shown.isEmpty() && number != null && !number.isBullet();
        String whole = counted ? shown + " " + text : text;
        if (depth.isPresent()) {
            return ImportedItem.heading(depth.getAsInt(), whole);
        }
        if (source.styles().isTitle(look)) {
            return ImportedItem.heading(1, whole);
        }
        if (number != null) {
            boolean named = SectionWord.of(shown).isPresent() && whole.length() <= LONGEST_HEADING;
            return named
                    ? ImportedItem.heading(ImportedItem.UNPLACED, whole)
                    : ImportedItem.listItem(number.level(), shown, text);
        }
        if (words.isSetOff() && HeadingCues.isNumbered(CleanText.of(text))) {
            return ImportedItem.heading(ImportedItem.UNPLACED, text);
        }
        if (source.styles().isNote(look) && TypedNote.of(text).isPresent()) {
            return TypedNote.of(text).get();
        }
        ImportedItem paragraph = ImportedItem.paragraph(text);
        source.sizes().doubt(paragraph, words.size());
        return paragraph;
    }

    private void note(DocxNotes.Call call) {
        if (call.note() == null) {
            return;
        }
        Reading note = read(source, call.note().children(), null);
        String words = CleanText.of(line(note));
        boolean signed = !Character.isLetterOrDigit(call.mark().codePointAt(0)) && words.startsWith(call.mark());
        into.add(ImportedItem.note(
                call.mark(), signed ? words.substring(call.mark().length()) : words));
        note.beside().forEach(piece -> into.leaveOut(piece.sort(), piece.words()));
    }

    /** Another text set into this one as it is: read when it is short and plain, else told by its name. */
    private void embedded(String id, @Nullable Sort out) {
        end();
        byte[] text = source.parts().text(id);
        String name = source.parts().name(id);
        var inside = new Reading();
        if (name.endsWith(".txt")) {
            Optional.of(new String(text, StandardCharsets.UTF_8)).stream()
                    .flatMap(String::lines)
                    .forEach(line -> inside.add(ImportedItem.paragraph(line)));
        } else if (text.length > 0) {
            HtmlText.read(text, inside);
        }
        if (inside.items().isEmpty() || out != null) {
            into.leaveOut(out == null ? Sort.EMBEDDED : out, out == null ? name : line(inside));
            inside.beside().forEach(piece -> into.leaveOut(piece.sort(), piece.words()));
        } else {
            into.append(inside);
        }
    }
}
