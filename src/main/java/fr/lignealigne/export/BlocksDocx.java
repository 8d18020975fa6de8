package fr.lignealigne.export;

import static fr.lignealigne.export.WordFile.WORD;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Text;

/** Blocks as a DOCX to write into: the same words as on paper, under real headings. */
public final class BlocksDocx {

    /** A4 and its margins, in twentieths of a point. */
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1134;
    private static final int HANGING = 360;

    private BlocksDocx() {}

    /** @param head said on every page */
    public static byte[] of(String title, List<String> head, List<Block> blocks) {
        WordFile file = new WordFile(title, head);
        lay(file.section());
        file.body().add(paragraph("Heading1", title));
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading(int level, String words) -> file.body().add(paragraph("Heading" + level, words));
                case Block.Facts(List<Block.Fact> facts) ->
                    facts.forEach(fact -> file.body().add(labelled(fact.label(), fact.value())));
                case Block.Said(String label, String words) -> file.body().add(labelled(label, words));
                case Block.Body(String words) -> file.body().add(paragraph("Normal", words));
                case Block.Quiet(String words) -> file.body().add(paragraph("Normal", words));
                case Block.Notice(String words) -> file.body().add(bold(words));
                case Block.Bullet(String words) -> file.body().add(bullet(words));
            }
        }
        return file.bytes();
    }

    private static void lay(SectPr section) {
        SectPr.PgSz size = WORD.createSectPrPgSz();
        size.setW(BigInteger.valueOf(SHORT_SIDE));
        size.setH(BigInteger.valueOf(LONG_SIDE));
        section.setPgSz(size);
        SectPr.PgMar margins = WORD.createSectPrPgMar();
        BigInteger even = BigInteger.valueOf(MARGIN);
        margins.setTop(even);
        margins.setBottom(even);
        margins.setLeft(even);
        margins.setRight(even);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        section.setPgMar(margins);
    }

    private static P bold(String words) {
        P paragraph = styled("Normal");
        paragraph.getContent().add(strong(run(words)));
        return paragraph;
    }

    private static P labelled(String label, String words) {
        P paragraph = styled("Normal");
        paragraph.getContent().add(strong(run(label + "\u00a0: ")));
        paragraph.getContent().add(run(words));
        return paragraph;
    }

    private static P bullet(String words) {
        P paragraph = paragraph("ListParagraph", "–\u00a0" + words);
        PPrBase.Ind hanging = new PPrBase.Ind();
        hanging.setLeft(BigInteger.valueOf(HANGING));
        hanging.setHanging(BigInteger.valueOf(HANGING / 2));
        paragraph.getPPr().setInd(hanging);
        return paragraph;
    }

    private static P paragraph(String style, String words) {
        P paragraph = styled(style);
        paragraph.getContent().add(run(words));
        return paragraph;
    }

    private static P styled(String style) {
        PPrBase.PStyle name = new PPrBase.PStyle();
        name.setVal(style);
        PPr look = new PPr();
        look.setPStyle(name);
        P paragraph = new P();
        paragraph.setPPr(look);
        return paragraph;
    }

    private static R strong(R run) {
        RPr look = new RPr();
        look.setB(new BooleanDefaultTrue());
        run.setRPr(look);
        return run;
    }

    /** A line a line of the words. */
    private static R run(String words) {
        R run = new R();
        for (String line : XmlText.of(words).split("\n", -1)) {
            if (!run.getContent().isEmpty()) {
                run.getContent().add(WORD.createBr());
            }
            Text text = new Text();
            text.setValue(line);
            text.setSpace("preserve");
            run.getContent().add(WORD.createRT(text));
        }
        return run;
    }
}
