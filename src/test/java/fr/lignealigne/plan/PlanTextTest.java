package fr.lignealigne.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.Invalid;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    private static final String LONG =
            "Les services sont formés chaque année, dans tous les départements, par une équipe qui connaît le sujet.";

    private final PlanText text = SmallText.of(
            SmallText.item(ItemKind.AXIS, 1, "Repérer"),
            SmallText.item(ItemKind.MEASURE, 3, "Former les services"),
            SmallText.item(ItemKind.PARAGRAPH, 0, LONG),
            SmallText.item(ItemKind.HEADING, 4, "Contenu"),
            SmallText.item(ItemKind.PARAGRAPH, 0, "Un module."),
            SmallText.item(ItemKind.MEASURE, 3, "Protéger"),
            SmallText.item(ItemKind.AXIS, 1, "Prévenir"),
            SmallText.item(ItemKind.PARAGRAPH, 0, "La fin."));

    @Test
    void quotesWordsWithTheirLinesAndWhatStandsAround() {
        ItemId item = text.items().get(2).id();
        Quotation quotation = text.quote(new Passage(item, 4, item, 12));
        assertThat(quotation.quote()).isEqualTo("services");
        assertThat(quotation.before()).isEqualTo("Les ");
        assertThat(quotation.after()).startsWith(" sont formés").hasSize(60);
        assertThat(quotation.firstLine()).isEqualTo(3);
        assertThat(quotation.lastLine()).isEqualTo(3);
    }

    @Test
    void quotesOverSeveralItems() {
        Quotation quotation = text.quote(
                new Passage(text.items().get(1).id(), 7, text.items().get(3).id(), 4));
        assertThat(quotation.quote()).isEqualTo("les services\n" + LONG + "\nCont");
        assertThat(quotation.firstLine()).isEqualTo(2);
        assertThat(quotation.lastLine()).isEqualTo(5);
    }

    @Test
    void aCharacterAtTheEndOfALineBelongsToThatLine() {
        Line first = text.lines().get(2);
        ItemId item = text.items().get(2).id();
        assertThat(text.quote(new Passage(item, first.start(), item, first.end()))
                        .lastLine())
                .isEqualTo(3);
        assertThat(text.quote(new Passage(item, first.start(), item, first.end() + 1))
                        .lastLine())
                .isEqualTo(4);
    }

    @Test
    void linesAreTakenInEitherOrder() {
        assertThat(text.lines(4, 3)).isEqualTo(text.lines(3, 4));
        assertThat(text.quote(text.lines(3, 4)).quote()).isEqualTo(LONG);
        assertThat(text.words(text.lines().get(2)) + text.words(text.lines().get(3)))
                .isEqualTo(LONG);
    }

    @Test
    void aMeasureHoldsItsLinesDownToTheNextOfItsDepth() {
        assertThat(text.measures()).extracting(Measure::firstLine).containsExactly(2, 7);
        assertThat(text.measures()).extracting(Measure::lastLine).containsExactly(6, 7);
        assertThat(text.measureAt(1)).isEmpty();
        assertThat(text.measureAt(6)).map(Measure::ordinal).contains(1);
        assertThat(text.measureAt(7)).map(Measure::title).contains("Protéger");
        assertThat(text.measureAt(8)).isEmpty();
    }

    @Test
    void whatDoesNotStandInThisVersionIsRefused() {
        ItemId first = text.items().getFirst().id();
        ItemId second = text.items().get(1).id();
        ItemId unknown = new ItemId(UUID.randomUUID());
        refused(() -> text.lines(0, 1));
        refused(() -> text.lines(1, 10));
        refused(() -> text.item(unknown));
        refused(() -> text.quote(new Passage(first, 0, unknown, 1)));
        refused(() -> text.quote(new Passage(second, 0, first, 3)));
        refused(() -> text.quote(new Passage(first, 3, first, 3)));
        refused(() -> text.quote(new Passage(first, -1, first, 3)));
        refused(() -> text.quote(new Passage(first, 0, first, 99)));
        refused(() -> text.quote(new Passage(first, 7, second, 3)));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Invalid.class);
    }
}
