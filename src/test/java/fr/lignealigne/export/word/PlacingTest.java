package fr.lignealigne.export.word;

import static fr.lignealigne.plan.imports.ImportedItem.listItem;
import static fr.lignealigne.plan.imports.ImportedItem.note;
import static fr.lignealigne.plan.imports.ImportedItem.paragraph;
import static fr.lignealigne.plan.imports.ImportedItem.tableCell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.export.NumberedFile;
import fr.lignealigne.export.word.Annotation.Doubt;
import fr.lignealigne.export.word.Annotation.Sort;
import fr.lignealigne.plan.ComparedTexts;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.imports.Cell;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.docx.RawDocx;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where comments and changes go, case by case. */
class PlacingTest {

    private static final String ONE = "Claire Morel";
    private static final String OTHER = "Idriss Benali";

    private PlanText text;
    private Item trained;
    private Item footNote;
    private Item assessed;
    private Item cell;

    @BeforeEach
    void aText() {
        text = ComparedTexts.text(List.of(
                paragraph("Les services sont formés¹ chaque année, dans tous les départements de France et d’outre-mer,"
                        + " par une équipe qui connaît le sujet."),
                note("1", "Enquête de 2024, page 12."),
                listItem(0, "1°", "L’évaluation est conduite en cinq jours."),
                tableCell(new Cell(0, 0, 0, true), "Pilote"),
                tableCell(new Cell(0, 0, 1, true), "Calendrier"),
                tableCell(new Cell(0, 1, 0, false), "Intérieur et Justice"),
                tableCell(new Cell(0, 1, 1, false), "2027")));
        trained = text.items().get(0);
        footNote = text.items().get(1);
        assessed = text.items().get(2);
        cell = text.items().get(5);
    }

    private Reviewer review() throws IOException {
        return new Reviewer(NumberedFile.of(text), text);
    }

    private List<Annotation> placed(Reviewer reviewer) throws IOException {
        return Placing.of(Importing.annotations("plan.docx", reviewer.file()), text);
    }

    private static Passage in(Item item, String words) {
        int start = item.text().indexOf(words);
        return new Passage(item.id(), start, item.id(), start + words.length());
    }

    private String quote(Annotation one) {
        return text.quote(Objects.requireNonNull(one.passage())).quote();
    }

    @Test
    void inANoteACellAndAcrossParagraphs() throws IOException {
        Passage across = new Passage(trained.id(), in(trained, "sujet").fromChar(), assessed.id(), 12);
        List<Annotation> found = placed(review().comment(in(footNote, "page 12"), ONE, "Quelle édition ?")
                .comment(in(cell, "Justice"), OTHER, "Et la Santé ?")
                .comment(across, ONE, "Tout ceci."));
        assertThat(found)
                .extracting(Annotation::words)
                .containsExactly("Quelle édition ?", "Et la Santé ?", "Tout ceci.");
        assertThat(found.get(0).passage()).isEqualTo(in(footNote, "page 12"));
        assertThat(found.get(1).passage()).isEqualTo(in(cell, "Justice"));
        assertThat(found.get(2).passage()).isEqualTo(across);
        assertThat(found).extracting(Annotation::doubt).containsOnlyNulls();
    }

    @Test
    void aReplacementIsOneChangeOfWholeWords() throws IOException {
        int five = in(assessed, "cinq").fromChar();
        Annotation found =
                placed(review().replace(assessed, five, five + 4, "dix", ONE)).getFirst();
        assertThat(quote(found)).isEqualTo("cinq");
        assertThat(found.wording()).isEqualTo("dix");
        assertThat(found.by().name()).isEqualTo(ONE);
    }

    @Test
    void aChangeOfALetterIsOneOfItsWord() throws IOException {
        int plural = in(assessed, "jours").toChar() - 1;
        Annotation found =
                placed(review().delete(assessed, plural, plural + 1, ONE)).getFirst();
        assertThat(quote(found)).isEqualTo("jours");
        assertThat(found.wording()).isEqualTo("jour");
    }

    @Test
    void whatIsAddedTakesTheWordBeforeIt() throws IOException {
        Annotation found = placed(
                        review().insert(assessed, in(assessed, "conduite").toChar(), " sans délai", ONE))
                .getFirst();
        assertThat(quote(found)).isEqualTo("conduite");
        assertThat(found.wording()).isEqualTo("conduite sans délai");
    }

    @Test
    void twoPeopleAtOnePlaceAreTwoChanges() throws IOException {
        int five = in(assessed, "cinq").fromChar();
        List<Annotation> found =
                placed(review().delete(assessed, five, five + 4, ONE).insert(assessed, five + 4, "dix", OTHER));
        assertThat(found).extracting(one -> one.by().name()).containsExactly(ONE, OTHER);
    }

    @Test
    void aWholeItemStruckOutHasNoWording() throws IOException {
        Annotation found = placed(review().deleteParagraph(assessed, ONE)).getFirst();
        assertThat(found.passage()).isEqualTo(text.whole(assessed.id()));
        assertThat(found.wording()).isEmpty();
    }

    @Test
    void aParagraphAddedStandsBehindTheOneItFollows() throws IOException {
        Annotation found = placed(review().addParagraphAfter(trained, "Un bilan est publié.", ONE))
                .getFirst();
        assertThat(quote(found)).isEqualTo("sujet.");
        assertThat(found.wording()).isEqualTo("sujet.\nUn bilan est publié.");
    }

    @Test
    void whatWasChangedWithoutATraceIsToldAsSuch() throws IOException {
        byte[] other = NumberedFile.of(ComparedTexts.text(text.items().stream()
                .map(item -> ImportedItem.of(item).withText(item.text().replace("cinq", "trente")))
                .toList()));
        List<Annotation> found = Placing.of(Importing.annotations("plan.docx", other), text);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.sort()).isEqualTo(Sort.UNTRACKED);
            assertThat(quote(one)).isEqualTo("cinq");
            assertThat(one.wording()).isEqualTo("trente");
            assertThat(one.doubt()).isEqualTo(Doubt.BY_WORDS);
        });
    }

    @Test
    void whatIsWrittenOnATextOfAnotherMakingFindsItsWords() {
        byte[] pasted = new RawDocx(RawDocx.p("Notre réponse")
                        + "<w:p><w:commentRangeStart w:id=\"7\"/>"
                        + RawDocx.r("", "L’évaluation est conduite en cinq jours.")
                        + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>")
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"7\" w:author=\"Claire Morel\"><w:p><w:r><w:t>Trop court.</w:t></w:r></w:p>"
                                + "</w:comment><w:comment w:id=\"8\" w:author=\"Claire Morel\"><w:p><w:r>"
                                + "<w:t>Sans place.</w:t></w:r></w:p></w:comment>")
                .bytes();
        List<Annotation> found = Placing.of(Importing.annotations("plan.docx", pasted), text);
        assertThat(found)
                .filteredOn(one -> one.words().equals("Trop court."))
                .singleElement()
                .satisfies(one -> assertThat(quote(one)).isEqualTo(assessed.text()));
        assertThat(found)
                .filteredOn(one -> one.words().equals("Sans place."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.passage()).isNull();
                    assertThat(one.doubt()).isEqualTo(Doubt.NOWHERE);
                });
    }

    @Test
    void whatOneAddedAndAnotherStruckOutIsNotLost() {
        byte[] file = new RawDocx("<w:p>" + RawDocx.r("", "L’évaluation est conduite en cinq jours")
                        + "<w:ins w:id=\"1\" w:author=\"Claire Morel\"><w:del w:id=\"2\" w:author=\"Idriss Benali\"><w:r>"
                        + "<w:delText xml:space=\"preserve\"> au plus</w:delText></w:r></w:del></w:ins>"
                        + RawDocx.r("", ".") + "</w:p>")
                .bytes();
        List<Annotation> found = Placing.of(Importing.annotations("plan.docx", file), text);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.by().name()).isEqualTo(ONE);
            assertThat(Objects.requireNonNull(one.struck()).name()).isEqualTo(OTHER);
            assertThat(one.wording()).isEqualTo("jours au plus");
        });
    }

    @Test
    void aCommentOnWhatWasAddedGoesToTheWordBesideIt() {
        byte[] file = new RawDocx("<w:p>" + RawDocx.r("", "L’évaluation est conduite en cinq jours")
                        + "<w:commentRangeStart w:id=\"7\"/><w:ins w:id=\"1\" w:author=\"Claire Morel\">"
                        + RawDocx.r("", " ouvrés") + "</w:ins><w:commentRangeEnd w:id=\"7\"/>" + RawDocx.r("", ".")
                        + "</w:p>")
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"7\" w:author=\"Claire Morel\"><w:p><w:r><w:t>Ouvrés !</w:t></w:r></w:p></w:comment>")
                .bytes();
        List<Annotation> found = Placing.of(Importing.annotations("plan.docx", file), text);
        assertThat(found)
                .filteredOn(one -> one.sort() == Sort.COMMENT)
                .singleElement()
                .satisfies(one -> assertThat(quote(one)).isEqualTo("jours"));
    }

    @Test
    void aFileWithoutAnythingOfTheTextIsWhollyWithoutPlace() {
        byte[] file = new RawDocx("<w:p><w:commentRangeStart w:id=\"7\"/>" + RawDocx.r("", "Ordre du jour du 12 mai")
                        + "<w:commentRangeEnd w:id=\"7\"/></w:p>")
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"7\" w:author=\"\"><w:p><w:r><w:t>Quand ?</w:t></w:r></w:p></w:comment>")
                .bytes();
        assertThat(Placing.of(Importing.annotations("plan.docx", file), text))
                .singleElement()
                .extracting(Annotation::doubt)
                .isEqualTo(Doubt.NOWHERE);
    }

    @Test
    void aCommentThatEndsBehindTheLastParagraphIsPlaced() {
        byte[] file = new RawDocx("<w:p><w:commentRangeStart w:id=\"7\"/>"
                        + RawDocx.r("", "L’évaluation est conduite en cinq jours.")
                        + "</w:p><w:commentRangeEnd w:id=\"7\"/>")
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"7\" w:author=\"\"><w:p><w:r><w:t>Quand ?</w:t></w:r></w:p></w:comment>")
                .bytes();
        assertThat(Placing.of(Importing.annotations("plan.docx", file), text))
                .filteredOn(one -> one.sort() == Sort.COMMENT)
                .singleElement()
                .satisfies(one -> assertThat(quote(one)).isEqualTo(assessed.text()));
    }

    @Test
    void aChangeInWordsThatWereChangedWithoutATraceStillRunsForward() {
        byte[] file = new RawDocx("<w:p>" + RawDocx.r("", "L’évaluation est ") + "<w:ins w:id=\"1\" w:author=\"C\">"
                        + RawDocx.r("", "toujours ") + "</w:ins>" + RawDocx.r("", "en cinq jours.") + "</w:p>")
                .bytes();
        assertThat(Placing.of(Importing.annotations("plan.docx", file), text))
                .hasSize(2)
                .allSatisfy(one -> assertThat(quote(one)).isNotEmpty());
    }

    @Test
    void inAFileOfThisTextWholeParagraphsAddedOrGoneWithoutATraceAreTold() {
        String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"" + ItemMark.of(assessed.id())
                + "\"/><w:bookmarkEnd w:id=\"1\"/>";
        byte[] file = new RawDocx("<w:p>" + mark + RawDocx.r("", "L’évaluation est conduite en cinq jours.") + "</w:p>"
                        + RawDocx.p("Un alinéa de plus."))
                .bytes();
        List<Annotation> found = Placing.of(Importing.annotations("plan.docx", file), text);
        assertThat(found).extracting(Annotation::sort).containsOnly(Sort.UNTRACKED);
        assertThat(found)
                .filteredOn(one -> one.wording().isEmpty())
                .hasSize(text.items().size() - 1);
        assertThat(found)
                .filteredOn(one -> !one.wording().isEmpty())
                .singleElement()
                .satisfies(one -> assertThat(one.wording()).isEqualTo("jours.\nUn alinéa de plus."));
    }

    @Test
    void aFigureTypedBehindTheNumberOfALineIsText() {
        String number = "<w:rStyle w:val=\"N\"/>";
        byte[] file = new RawDocx("<w:p>" + RawDocx.r("", "L’évaluation est conduite en cinq jours.")
                        + RawDocx.r(number, "3") + "<w:ins w:id=\"1\" w:author=\"C\">" + RawDocx.r(number, "2027")
                        + "</w:ins></w:p>")
                .styles("<w:style w:type=\"character\" w:styleId=\"N\"><w:name w:val=\"line number\"/></w:style>")
                .bytes();
        assertThat(Placing.of(Importing.annotations("plan.docx", file), text))
                .singleElement()
                .extracting(Annotation::wording)
                .isEqualTo("jours.2027");
    }
}
