package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.AnnotatedText.Change;
import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import fr.lignealigne.plan.imports.AnnotatedText.Run;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Reads the words of one paragraph of an annotated DOCX, each with who added it or struck it out. */
final class AnnotatedRuns {

    private final AnnotatedDocx reader;
    private final AnnotatedParagraphs into;
    private final DocxStyles styles;
    private final DocxFields fields = new DocxFields();
    private Change change;
    private @Nullable Hand by;
    private @Nullable Hand struck;
    private boolean behindNumber;

    AnnotatedRuns(AnnotatedDocx reader, AnnotatedParagraphs into, DocxStyles styles, @Nullable Hand by, Change change) {
        this.reader = reader;
        this.into = into;
        this.styles = styles;
        this.by = by;
        this.change = change;
    }

    void read(DocxElement parent) {
        for (DocxElement node : parent.children()) {
            TimeLimit.check();
            switch (node.name()) {
                case "w:r" -> run(node);
                case "w:ins", "w:moveTo", "w14:conflictIns" -> inside(node, Change.INSERTED);
                case "w:del", "w:moveFrom", "w14:conflictDel" -> inside(node, Change.DELETED);
                case "w:bookmarkStart" -> into.bookmark(node.attribute("name"));
                case "w:commentRangeStart" -> reader.begin(node.attribute("id"));
                case "w:commentRangeEnd" -> reader.end(node.attribute("id"));
                case "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr" -> {}
                default -> read(node);
            }
        }
    }

    /** What somebody struck out after another had added it was never there. */
    private void inside(DocxElement tracked, Change what) {
        Change before = change;
        Hand byBefore = by;
        Hand struckBefore = struck;
        if (change == Change.INSERTED && what == Change.DELETED) {
            struck = AnnotatedDocx.hand(tracked);
        } else if (change == Change.DELETED && what == Change.INSERTED) {
            struck = by;
            change = what;
            by = AnnotatedDocx.hand(tracked);
        } else if (change != Change.DELETED) {
            change = what;
            by = AnnotatedDocx.hand(tracked);
        }
        read(tracked);
        change = before;
        by = byBefore;
        struck = struckBefore;
    }

    private void run(DocxElement run) {
        DocxElement look = run.at("w:rPr");
        if (look != null && look.at("w:rPrChange") != null) {
            reader.countFormatting();
        }
        // What somebody types behind a number has its style; a number that was moved brings its tab.
        boolean number = (change != Change.INSERTED || run.at("w:tab") != null)
                && new DocxLook(styles, null, look).isLineNumber()
                && DocxWords.of(run).strip().chars().allMatch(Character::isDigit);
        if (number) {
            behindNumber = true;
            return;
        }
        parts(run);
    }

    private void parts(DocxElement parent) {
        for (DocxElement part : parent.children()) {
            switch (part.name()) {
                case "w:t", "w:delText" -> words(part.text());
                case "w:tab", "w:ptab" -> words("\t");
                case "w:br", "w:cr" -> lineBreak();
                case "w:noBreakHyphen" -> words("\u2011");
                case "w:sym" -> words(DocxSymbol.of(part));
                case "w:instrText", "w:delInstrText" -> fields.code(part.text());
                case "w:fldChar" -> fields.mark(part);
                case "w:commentReference" -> reader.refer(part.attribute("id"));
                case "w:txbxContent" -> reader.readBehind(part);
                case "w:rPr", "w:rubyPr", "w:rt", "w:annotationRef", "w:footnoteRef", "w:endnoteRef" -> {}
                default -> parts(part);
            }
        }
    }

    /** The end of a numbered line is none of the words, unless somebody made it. */
    private void lineBreak() {
        if (change == Change.INSERTED) {
            words("\n");
        } else if (!behindNumber || !into.endsInSpace()) {
            words(" ");
        }
    }

    private void words(String words) {
        if (!words.isEmpty() && fields.isShown()) {
            into.add(new Run(words, change, by, struck));
        }
    }
}
