package fr.lignealigne.export;

import static fr.lignealigne.export.WordFile.WORD;

import fr.lignealigne.plan.imports.Cell;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.P;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** A table of a DOCX, filled cell by cell in reading order; cells without words stay empty. */
final class WordTable {

    private static final int BORDER = 4;

    private final int number;
    private final int columns;
    private final Tbl table = new Tbl();

    WordTable(Cell first, int columns) {
        this.number = first.table();
        this.columns = columns;
        TblPr look = new TblPr();
        look.setTblW(width(NumberedParagraph.WIDTH));
        look.setTblBorders(borders());
        table.setTblPr(look);
        TblGrid grid = new TblGrid();
        for (int column = 0; column < columns; column++) {
            TblGridCol one = new TblGridCol();
            one.setW(BigInteger.valueOf(columnWidth()));
            grid.getGridCol().add(one);
        }
        table.setTblGrid(grid);
    }

    Tbl element() {
        return table;
    }

    boolean holds(Cell cell) {
        return cell.table() == number;
    }

    /** In twentieths of a point. */
    int columnWidth() {
        return NumberedParagraph.WIDTH / columns;
    }

    void put(Cell cell, P paragraph) {
        while (table.getContent().size() <= cell.row()) {
            table.getContent().add(row());
        }
        Tr row = (Tr) table.getContent().get(cell.row());
        if (cell.header() && row.getTrPr() == null) {
            TrPr repeated = new TrPr();
            repeated.getCnfStyleOrDivIdOrGridBefore().add(WORD.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
            row.setTrPr(repeated);
        }
        Tc place = (Tc) row.getContent().get(cell.column());
        place.getContent().set(0, paragraph);
    }

    private Tr row() {
        Tr row = new Tr();
        for (int column = 0; column < columns; column++) {
            Tc cell = new Tc();
            TcPr look = new TcPr();
            look.setTcW(width(columnWidth()));
            cell.setTcPr(look);
            cell.getContent().add(new P());
            row.getContent().add(cell);
        }
        return row;
    }

    private static TblWidth width(int twentieths) {
        TblWidth width = new TblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(BigInteger.valueOf(twentieths));
        return width;
    }

    private static TblBorders borders() {
        TblBorders all = new TblBorders();
        CTBorder line = new CTBorder();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(BORDER));
        line.setColor("999999");
        Stream.<java.util.function.Consumer<CTBorder>>of(
                        all::setTop, all::setBottom, all::setLeft, all::setRight, all::setInsideH, all::setInsideV)
                .forEach(side -> side.accept(line));
        return all;
    }
}
