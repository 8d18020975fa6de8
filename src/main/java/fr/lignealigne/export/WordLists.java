package fr.lignealigne.export;

import static fr.lignealigne.export.WordFile.WORD;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;

/**
 * The lists of a DOCX whose markers are given and not counted: « 1° », « a) », « – » stand as they are in the text, also
 * when somebody adds a point between two of them. So each marker is a list of its own.
 */
final class WordLists {

    private static final int STEP = 360;
    private static final int DEEPEST = 8;

    private record Kind(String marker, int level) {}

    private final Map<Kind, BigInteger> numbers = new LinkedHashMap<>();

    /** How a paragraph says its marker and its depth. */
    PPrBase.NumPr of(String marker, int nesting) {
        int level = Math.min(nesting, DEEPEST);
        BigInteger number =
                numbers.computeIfAbsent(new Kind(marker, level), kind -> BigInteger.valueOf(numbers.size() + 1L));
        PPrBase.NumPr list = WORD.createPPrBaseNumPr();
        PPrBase.NumPr.Ilvl depth = WORD.createPPrBaseNumPrIlvl();
        depth.setVal(BigInteger.valueOf(level));
        list.setIlvl(depth);
        PPrBase.NumPr.NumId id = WORD.createPPrBaseNumPrNumId();
        id.setVal(number);
        list.setNumId(id);
        return list;
    }

    void addTo(WordFile file) {
        if (numbers.isEmpty()) {
            return;
        }
        Numbering numbering = WORD.createNumbering();
        numbers.forEach((kind, number) -> {
            numbering.getAbstractNum().add(definition(kind, number));
            Numbering.Num list = WORD.createNumberingNum();
            list.setNumId(number);
            Numbering.Num.AbstractNumId link = WORD.createNumberingNumAbstractNumId();
            link.setVal(number);
            list.setAbstractNumId(link);
            numbering.getNum().add(list);
        });
        try {
            NumberingDefinitionsPart part = new NumberingDefinitionsPart();
            part.setJaxbElement(numbering);
            file.add(part);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Numbering.AbstractNum definition(Kind kind, BigInteger number) {
        Numbering.AbstractNum definition = WORD.createNumberingAbstractNum();
        definition.setAbstractNumId(number);
        Lvl level = WORD.createLvl();
        level.setIlvl(BigInteger.valueOf(kind.level()));
        NumFmt format = WORD.createNumFmt();
        format.setVal(NumberFormat.DECIMAL);
        level.setNumFmt(format);
        Lvl.LvlText text = WORD.createLvlLvlText();
        // A per cent sign before a figure would ask Word for a number; a sign that nobody sees stands between the two.
        text.setVal(XmlText.of(kind.marker()).replaceAll("%(?=[1-9])", "%\u2060"));
        level.setLvlText(text);
        PPr look = new PPr();
        PPrBase.Ind indent = new PPrBase.Ind();
        indent.setLeft(BigInteger.valueOf(STEP * (kind.level() + 1L)));
        indent.setHanging(BigInteger.valueOf(STEP));
        look.setInd(indent);
        level.setPPr(look);
        definition.getLvl().add(level);
        return definition;
    }
}
