package fr.lignealigne.plan.imports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {

    private static final String LONG =
            "Les équipes mobiles vont au devant des personnes et leur disent leurs droits dans "
                    + "une langue qui est la leur, sans rien demander en retour, aussi souvent que cela est nécessaire.";

    private static final String OTHER = "Un foyer ouvre ses portes la nuit et les jours de fête, avec une équipe qui "
            + "connaît les lieux et qui sait vers qui orienter quand la place vient à manquer.";

    @Test
    void theSheetsOfMeasuresAreMeasuresAndTablesOfTheirOwn() {
        for (boolean ruled : List.of(true, false)) {
            var paper = new PdfPaper();
            for (int sheet = 0; sheet < 2; sheet++) {
                double top = 100 + 120 * sheet;
                paper.at(60, top, "Mesure " + (sheet + 1) + " – Former les services de la ville");
                paper.at(60, top + 20, "Pilote").at(200, top + 20, "Justice");
                paper.at(60, top + 40, "Moyens").at(200, top + 40, "Douze postes en 2027");
                for (int line = 0; ruled && line < 4; line++) {
                    paper.line(55, top - 14 + 20 * line, 500, top - 14 + 20 * line);
                }
                if (ruled) {
                    paper.line(55, top - 14, 55, top + 46).line(500, top - 14, 500, top + 46);
                    paper.line(195, top + 6, 195, top + 46);
                }
            }
            assertThat(paper.read().items())
                    .extracting(ImportedItem::kind)
                    .containsExactly(
                            ItemKind.MEASURE,
                            ItemKind.TABLE_CELL,
                            ItemKind.TABLE_CELL,
                            ItemKind.TABLE_CELL,
                            ItemKind.TABLE_CELL,
                            ItemKind.MEASURE,
                            ItemKind.TABLE_CELL,
                            ItemKind.TABLE_CELL,
                            ItemKind.TABLE_CELL,
                            ItemKind.TABLE_CELL);
        }
    }

    @Test
    void threeColumnsAreReadOneAfterTheOther() {
        String ends = OTHER + " Puis le jour vient et il ferme.";
        var paper = new PdfPaper();
        paper.letters(PdfPaper.BOLD, 16).at(60, 60, "Un titre qui court sur toute la largeur de la page et la tient");
        paper.text();
        double[] lefts = {60, 225, 390};
        for (double left : lefts) {
            double y = paper.block(left, 100, 145, "Colonne " + (int) left + ". " + LONG);
            paper.block(left, y + 10 + left / 50, 145, ends);
        }
        assertThat(paper.read().items())
                .extracting(ImportedItem::text)
                .hasSize(7)
                .containsSubsequence(
                        "Colonne 60. " + LONG, ends, "Colonne 225. " + LONG, ends, "Colonne 390. " + LONG, ends);
    }

    @Test
    void aParagraphGoesOnInTheNextColumnAndWhatIsBelowComesAfter() {
        var paper = new PdfPaper();
        paper.block(60, 60, 480, LONG + " " + OTHER);
        paper.block(60, 130, 225, LONG);
        double y = paper.block(60, 230, 225, OTHER.substring(0, OTHER.indexOf(" et qui sait")));
        paper.block(315, 130, 225, OTHER.substring(OTHER.indexOf("et qui sait")));
        paper.block(315, 190, 225, LONG);
        paper.block(60, y + 60, 480, "Ensuite. " + OTHER + " " + LONG);
        assertThat(paper.read().items())
                .extracting(ImportedItem::text)
                .containsExactly(LONG + " " + OTHER, LONG, OTHER, LONG, "Ensuite. " + OTHER + " " + LONG);
    }

    @Test
    void aTableWithoutLinesKeepsItsRowsApart() {
        var paper = new PdfPaper();
        paper.block(60, 60, 480, LONG);
        paper.letters(PdfPaper.BOLD, 11)
                .at(60, 120, "Action")
                .at(200, 120, "Contenu")
                .at(470, 120, "Pilote");
        paper.text();
        double y = 140;
        for (int row = 1; row <= 4; row++) {
            paper.at(60, y, "Ligne " + row).at(470, y, "Justice");
            y = paper.block(200, y, 240, row % 2 == 0 ? LONG : "Court.") + 6;
        }
        paper.block(60, y + 20, 480, OTHER);
        List<ImportedItem> items = paper.read().items();
        assertThat(items)
                .filteredOn(item -> item.kind() == ItemKind.TABLE_CELL)
                .extracting(
                        item -> PlanFiles.cell(item).row(),
                        item -> PlanFiles.cell(item).column(),
                        ImportedItem::text)
                .startsWith(
                        tuple(0, 0, "Action"), tuple(0, 1, "Contenu"), tuple(0, 2, "Pilote"), tuple(1, 0, "Ligne 1"))
                .contains(tuple(2, 1, LONG), tuple(4, 1, LONG), tuple(3, 1, "Court."), tuple(4, 2, "Justice"))
                .hasSize(15);
        assertThat(items).first().extracting(ImportedItem::text).isEqualTo(LONG);
        assertThat(items).last().extracting(ImportedItem::text).isEqualTo(OTHER);
    }

    @Test
    void rowsOfOneLineEachAreRowsWhateverTheirStep() {
        for (double step : List.of(13.2, 15.0, 18.0, 26.0)) {
            var paper = new PdfPaper();
            double y = paper.block(60, 60, 480, LONG + " " + OTHER) + 20;
            for (String row : List.of("Année Victimes", "2012 751", "2013 912", "2014 1 020")) {
                paper.at(60, y, row.split(" ", 2)[0]).at(240, y, row.split(" ", 2)[1]);
                y += step;
            }
            assertThat(paper.read().items())
                    .as("step %s", step)
                    .filteredOn(item -> item.kind() == ItemKind.TABLE_CELL)
                    .hasSize(8)
                    .last()
                    .extracting(ImportedItem::text)
                    .isEqualTo("1 020");
        }
    }

    @Test
    void theHeadOfATableThatGoesOnOverThePageCountsOnce() {
        var paper = new PdfPaper();
        int row = 0;
        for (int page = 0; page < 3; page++) {
            double y = 70;
            paper.letters(PdfPaper.BOLD, 11).at(60, y, "Action").at(200, y, "Contenu");
            paper.text();
            for (int i = 0; i < 12; i++) {
                y += 20;
                paper.at(60, y, "Ligne " + (char) ('a' + row % 26) + (char) ('a' + row / 6));
                y = paper.block(200, y, 300, LONG.substring(i)) + 3;
                row++;
            }
            if (page < 2) {
                paper.nextPage();
            }
        }
        assertThat(paper.read().items())
                .filteredOn(item -> item.kind() == ItemKind.TABLE_CELL)
                .hasSize(2 * 37)
                .extracting(item -> PlanFiles.cell(item).table())
                .containsOnly(0);
    }

    @Test
    void aRowThatIsCutByThePageIsOne() {
        var paper = new PdfPaper();
        paper.block(60, 60, 480, LONG);
        paper.at(60, 720, "Action").at(200, 720, "Contenu").at(470, 720, "Pilote");
        paper.at(60, 745, "Le foyer").at(470, 745, "Justice").at(200, 745, "Un foyer ouvre ses portes la nuit et les");
        paper.at(60, 758.2, "d’accueil").at(200, 758.2, "jours de fête, avec une équipe qui connaît");
        paper.nextPage();
        paper.at(60, 60, "de nuit").at(200, 60, "les lieux et les personnes.");
        paper.at(60, 85, "Le fonds").at(200, 85, "Il reçoit les biens.").at(470, 85, "Budget");
        assertThat(paper.read().items())
                .extracting(ImportedItem::text)
                .containsExactly(
                        LONG,
                        "Action",
                        "Contenu",
                        "Pilote",
                        "Le foyer d’accueil de nuit",
                        "Un foyer ouvre ses portes la nuit et les jours de fête, avec une équipe qui connaît les lieux et"
                                + " les personnes.",
                        "Justice",
                        "Le fonds",
                        "Il reçoit les biens.",
                        "Budget");
    }

    @Test
    void figuresUnderOneAnotherAreRowsHoweverNear() {
        var paper = new PdfPaper();
        paper.block(60, 60, 480, LONG);
        double y = 120;
        for (String row : List.of("Année;Victimes;Places", "2012;751;1 200", "2013;9 112;40", "2014;12;7")) {
            String[] cells = row.split(";");
            paper.at(60, y, cells[0]).at(200 - paper.width(cells[1]), y, cells[1]);
            paper.at(280 - paper.width(cells[2]), y, cells[2]);
            y += PdfPaper.STEP + 1;
        }
        assertThat(paper.read().items())
                .filteredOn(item -> item.kind() == ItemKind.TABLE_CELL)
                .hasSize(12)
                .last()
                .extracting(item -> PlanFiles.cell(item).row())
                .isEqualTo(3);
    }

    @Test
    void aPageThatIsTurnedIsReadUpright() throws IOException {
        var upright = new PdfPaper();
        upright.page().setRotation(90);
        double y = 60;
        for (String line :
                List.of("Une page est couchée sur le côté parce que son tableau", "est trop large pour elle.")) {
            upright.turned(90, y, 700, line);
            y += PdfPaper.STEP;
        }
        assertThat(upright.read().items())
                .extracting(ImportedItem::text)
                .containsExactly("Une page est couchée sur le côté parce que son tableau est trop large pour elle.");
    }

    @Test
    void wordsAlongTheMarginAreAnItemAndAStampIsLeftOut() {
        var paper = new PdfPaper();
        paper.block(80, 60, 460, LONG + " " + OTHER);
        paper.turned(90, 30, 500, "Document soumis à la concertation");
        paper.letters(PdfPaper.BOLD, 60).turned(45, 150, 600, "PROJET");
        ImportedText text = paper.read();
        assertThat(text.items())
                .extracting(ImportedItem::text)
                .containsExactly(LONG + " " + OTHER, "Document soumis à la concertation");
        assertThat(text.leftOut())
                .extracting(LeftOut::sort, LeftOut::words)
                .containsExactly(tuple(LeftOut.Sort.PAGE_FURNITURE, "PROJET"));
    }

    @Test
    void wordsBesideATextLeaveItWhole() {
        var paper = new PdfPaper();
        String[] lines = {
            "Une équipe va au devant des personnes et leur dit leurs droits",
            "dans une langue qui est la leur, sans rien demander du tout en",
            "retour, aussi souvent que cela est nécessaire, la nuit et le jour,",
            "puis elle les oriente vers un foyer qui les reçoit sans délai, où l’on sait ce qu’elles ont vécu et ce",
            "dont elles ont besoin pour la suite, que ce soit un toit, un soin ou un conseil sur le droit au séjour."
        };
        for (int i = 0; i < lines.length; i++) {
            paper.at(60, 60 + i * PdfPaper.STEP, lines[i]);
        }
        paper.at(400, 61, "Chiffre : sept foyers").at(400, 74, "dans le pays.");
        assertThat(paper.read().items())
                .extracting(ImportedItem::text)
                .containsExactly(String.join(" ", lines), "Chiffre : sept foyers dans le pays.");
    }

    @Test
    void aFrameBetweenTwoParagraphsKeepsThemApart() {
        var paper = new PdfPaper();
        paper.at(60, 60, "Les équipes vont au devant des personnes et leur disent leurs droits, la nuit et le jour.");
        paper.line(60, 80, 500, 80)
                .line(60, 120, 500, 120)
                .line(60, 80, 60, 120)
                .line(500, 80, 500, 120);
        paper.letters(PdfPaper.BOLD, 14).at(70, 105, "Mesure 1 – Former").text();
        paper.at(60, 150, "Les foyers ouvrent leurs portes aux femmes seules, et à leurs enfants, dans chaque région.");
        assertThat(paper.read().items())
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.PARAGRAPH, ItemKind.MEASURE, ItemKind.PARAGRAPH);
    }

    @Test
    void cellsBetweenLinesMayTouch() {
        var paper = new PdfPaper();
        paper.line(60, 60, 500, 60).line(60, 80, 500, 80).line(60, 120, 500, 120);
        paper.line(60, 60, 60, 120).line(170, 60, 170, 120).line(500, 60, 500, 120);
        paper.at(64, 74, "Un libellé assez longx").at(172, 74, "Son contenu");
        paper.at(64, 94, "Pilote").at(172, 94, "Un ministère et").at(172, 107, "un autre");
        assertThat(paper.read().items())
                .extracting(ImportedItem::text)
                .containsExactly("Un libellé assez longx", "Son contenu", "Pilote", "Un ministère et un autre");
    }
}
